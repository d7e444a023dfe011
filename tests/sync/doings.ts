// What people of a simulated agency do at their devices: each doing finds something to do there, or does nothing.
import type { Id } from '#domain/text.ts'
import type { Device } from '#web/device/device.ts'
import type { Dice } from './dice.ts'

/** Gives the id of the entry that was kept. */
export type Doing = (device: Device, dice: Dice) => Promise<Id | undefined>

const WORDS = ['A garden', 'A job', 'Sleep', 'Friends', 'A quiet week', 'Music', 'My own key', '']
const word = (dice: Dice) => WORDS[dice.roll(WORDS.length - 1)] ?? ''

const clientOf = (device: Device, dice: Dice) =>
  device.me.kind === 'client' ? device.me.person : dice.maybe(device.all('client'))?.id

const inChart =
  (doing: (device: Device, dice: Dice, client: Id) => Promise<Id | undefined>): Doing =>
  async (device, dice) => {
    const client = clientOf(device, dice)
    return client === undefined ? undefined : doing(device, dice, client)
  }

const hope = inChart((device, dice, client) =>
  device.act('goal.hope', { on: device.newId(), client, body: { words: word(dice) } }),
)

const takeUp = inChart(async (device, dice, client) => {
  const goal = dice.maybe(device.all('goal', client))
  if (!goal) return undefined
  const body = { words: word(dice), why: '', area: null, knowing: '' }
  return device.act('goal.take-up', { on: goal.id, client, body })
})

const reword = inChart(async (device, dice, client) => {
  const goal = dice.maybe(device.all('goal', client))
  if (!goal) return undefined
  const body = { field: 'words' as const, was: goal.words, is: word(dice) }
  return device.act('goal.reword', { on: goal.id, client, body })
})

const addStep = inChart(async (device, dice, client) => {
  const goal = dice.maybe(device.all('goal', client))
  if (!goal) return undefined
  return device.act('goal.add-step', {
    on: goal.id,
    client,
    body: { words: word(dice), day: null, helper: '' },
  })
})

const endGoal = inChart(async (device, dice, client) => {
  const goal = dice.maybe(device.all('goal', client))
  if (!goal) return undefined
  return device.act('goal.end', { on: goal.id, client, body: { how: dice.pick(['achieved', 'let-go']) } })
})

const say = inChart((device, dice, client) =>
  device.act('recovery.say', { on: device.newId(), client, body: { words: word(dice) } }),
)

const wantToTalk = inChart((device, dice, client) =>
  device.act('agenda-item.add', { on: device.newId(), client, body: { words: word(dice) } }),
)

const takeBack = inChart(async (device, dice, client) => {
  const item = dice.maybe(device.all('agenda-item', client))
  return item && device.act('agenda-item.take-back', { on: item.id, client, body: {} })
})

const plan = inChart((device, dice, client) =>
  device.act('session.plan', {
    on: device.newId(),
    client,
    body: {
      day: '2026-03-09',
      time: '10:00',
      minutes: 50,
      place: word(dice),
      purpose: 'imr',
      format: 'one-to-one',
      leaders: [device.me.person],
    },
  }),
)

const start = inChart(async (device, dice, client) => {
  const session = dice.maybe(device.all('session', client))
  return session && device.act('session.start', { on: session.id, client, body: {} })
})

const miss = inChart(async (device, dice, client) => {
  const session = dice.maybe(device.all('session', client))
  const body = { why: 'did-not-come' as const, words: '' }
  return session && device.act('session.miss', { on: session.id, client, body })
})

const end = inChart(async (device, dice, client) => {
  const session = dice.maybe(device.all('session', client))
  return session && device.act('session.end', { on: session.id, client, body: {} })
})

const attend = inChart(async (device, dice, client) => {
  const session = dice.maybe(device.all('session', client))
  return (
    session && device.act('attendance.expect', { on: device.newId(), client, body: { session: session.id } })
  )
})

const use = inChart(async (device, dice, client) => {
  const attendance = dice.maybe(device.all('attendance', client))
  const body = { family: 'motivational' as const, strategy: 'reframing' }
  return attendance && device.act('attendance.use', { on: attendance.id, client, body })
})

const takeOff = inChart(async (device, dice, client) => {
  const attendance = dice.maybe(device.all('attendance', client))
  const used = attendance && dice.maybe(attendance.used)
  return used && device.act('attendance.withdraw', { on: attendance.id, client, body: { item: used.id } })
})

const respond = inChart(async (device, dice, client) => {
  const attendance = dice.maybe(device.all('attendance', client))
  if (!attendance) return undefined
  const body = { field: 'response' as const, was: attendance.response, is: word(dice) }
  return device.act('attendance.write', { on: attendance.id, client, body })
})

const sign = inChart(async (device, dice, client) => {
  const attendance = dice.maybe(device.all('attendance', client))
  if (!attendance) return undefined
  const body = { attendance: attendance.id, session: attendance.session, text: word(dice), together: true }
  return device.act('note.sign', { on: device.newId(), client, body })
})

const addTo = inChart(async (device, dice, client) => {
  const note = dice.maybe(device.all('note', client))
  return note && device.act('note.add', { on: note.id, client, body: { words: word(dice) } })
})

const review = inChart(async (device, dice, client) => {
  const homework = dice.maybe(device.all('homework', client))
  const body = {
    attendance: null,
    how: dice.pick(['did', 'some', 'tried'] as const),
    helped: '',
    hindered: '',
  }
  return homework && device.act('homework.review', { on: homework.id, client, body })
})

const agree = inChart(async (device, dice, client) => {
  const goal = dice.maybe(device.all('goal', client))
  const open = {
    when: '',
    where: '',
    helper: '',
    natural: null,
    sure: null,
    due: null,
    topic: null,
    idea: null,
  }
  const body = { ...open, words: word(dice), goal: goal?.id ?? null, instead: null, attendance: null }
  return device.act('homework.agree', { on: device.newId(), client, body })
})

const changeHands = inChart(async (device, dice, client) => {
  const staff = device
    .all('person')
    .filter(({ roles }) => roles.includes('practitioner') || roles.includes('peer'))
  const person = dice.maybe(staff)
  const tie = dice.maybe(
    device.all('tie', client).filter(({ ended, as }) => ended === null && as === 'practitioner'),
  )
  if (tie && dice.roll(2) === 0) return device.act('tie.end', { on: tie.id, client, body: {} })
  const body = { person: person?.id ?? '', as: 'practitioner' as const }
  return person && device.act('tie.give', { on: device.newId(), client, body })
})

const takeIn: Doing = async (device, dice) => {
  if (device.me.kind === 'client' || device.all('client').length > 4) return undefined
  const client = device.newId()
  return device.act('client.add', { on: client, client, body: { name: word(dice), called: '' } })
}

const decide: Doing = async (device, dice) => {
  const held = dice.maybe(device.all('held').filter(({ decided }) => decided === null))
  if (!held) return undefined
  if (dice.roll(2) === 0) return device.act('held.admit', { on: held.id, client: held.client, body: {} })
  return device.act('held.turn-away', {
    on: held.id,
    client: held.client,
    body: { reason: 'Not ours any more.' },
  })
}

/** How often each is done: a name here more than once is done more often. */
const everyday = [hope, takeUp, reword, addStep, endGoal, say, wantToTalk, takeBack, agree, review, takeIn]
const inTheRoom = [
  plan,
  plan,
  start,
  miss,
  end,
  attend,
  attend,
  use,
  use,
  takeOff,
  respond,
  respond,
  sign,
  addTo,
]
// Most who try these may not; a supervisor and leader does little else.
const leading = [changeHands, changeHands, changeHands, changeHands, changeHands, decide, decide, decide]

export const doings: readonly Doing[] = [...everyday, ...inTheRoom, ...leading]
