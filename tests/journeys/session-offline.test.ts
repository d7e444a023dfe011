// A whole session without a network, from Today to the signed note; afterwards the server and Maya's phone have it all.
import { expect, test } from 'vitest'
import { CLIENTS, STAFF } from '#demo/people.ts'
import { comesToWork, takesTheirPhone, unlocksWork } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { journey, PHONE } from './support/journey.ts'
import type { Somebody } from './support/somebody.ts'

const { house, takes } = journey(openDemoHouse)

test('Dana and Maya walk the eight steps at a kitchen table with no signal', async () => {
  const dana = await takes(PHONE)
  await comesToWork(dana, 'Dana Okafor')
  await dana.losesNetwork()
  await dana.page.reload()
  await unlocksWork(dana)
  await dana.seesHeading('Today')

  await begins(dana)
  await welcomes(dana)
  await looksBack(dana)
  await reviewsHomework(dana)
  await talksAboutTheGoal(dana)
  await agreesOnTheAgenda(dana)
  await teaches(dana)
  await agreesOnHomework(dana)
  await sumsUp(dana)
  await sortsThingsOut(dana)
  await signsTheNote(dana)
  expect(await notesOnTheServer()).toEqual([])

  await dana.getsNetworkBack()
  await dana.isUpToDate()
  await expectEverythingOnTheServer()

  const maya = await takes(PHONE)
  await takesTheirPhone(maya, 'Maya Torres')
  await maya.sees('Ask my boss on Monday morning')
  await maya.sees('Work two mornings a week in a café again')
})

async function begins(dana: Somebody): Promise<void> {
  await dana.taps('Open the session: Maya')
  await dana.taps('Maya is here. Start')
  await dana.seesHeading('Welcome')
}

async function welcomes(dana: Somebody): Promise<void> {
  await dana.writes('What is it?', 'A letter from the landlord')
  await dana.taps('Park it for the end')
  await dana.sees('A letter from the landlord')
  await dana.taps(/Keep the last 15 minutes for this/)
  await dana.taps('Next: Last time')
}

async function looksBack(dana: Somebody): Promise<void> {
  await dana.seesHeading('Last time')
  await dana.chooses(/Go over .* again\?/, 'No')
  await dana.taps('Next: Homework')
}

async function reviewsHomework(dana: Somebody): Promise<void> {
  await dana.seesHeading('Homework')
  await dana.chooses('How did it go?', 'Did some of it')
  await dana.writes(/What helped\?/, 'Coffee first')
  await dana.taps('Keep, and put it away')
  await dana.sees('Looked at today')
  await dana.taps('Next: Goals')
}

async function talksAboutTheGoal(dana: Somebody): Promise<void> {
  await dana.seesHeading('Goals')
  await dana.sees('Having mornings that are mine')
  await dana.writes(/What happened since last time\?/, 'Wrote the mornings down')
  await dana.writes(/What is the next step\?/, 'Call my old boss and ask for ten minutes')
  await dana.taps('Talked it over together')
  await dana.sees('Talked over together')
  await dana.taps('Next: Agenda')
}

async function agreesOnTheAgenda(dana: Somebody): Promise<void> {
  await dana.seesHeading('Agenda')
  await dana.sees('What do I say if my boss asks why I was away so long?')
  await dana.taps('This is our agenda')
  await dana.sees('This is the agenda you agreed on.')
  await dana.taps('Next: Learn and practice')
}

async function teaches(dana: Somebody): Promise<void> {
  await dana.seesHeading('Learn and practice')
  await dana.chooses('How do you read it?', 'In turns')
  await dana.taps('Taught')
  await dana.sees('Taught today')
  await dana.taps(/^Strategies you used/)
  await dana.taps(/^Link to the goal/)
  await dana.taps('Next: New homework')
}

async function agreesOnHomework(dana: Somebody): Promise<void> {
  await dana.seesHeading('New homework')
  await dana.writes('What they will do, in their words', 'Ask my boss on Monday morning')
  await dana.writes('When', 'Monday at ten')
  await dana.writes('Where', 'By phone, at home')
  await dana.chooses(/How sure are you that you can\?/, '8')
  await dana.taps('Agree on this')
  await dana.sees('Agreed today')
  await dana.taps('Next: Summary')
}

async function sumsUp(dana: Somebody): Promise<void> {
  await dana.seesHeading('Summary')
  await dana.sees('You will try: “Ask my boss on Monday morning.”')
  await dana.writes('In Maya’s own words', 'I can make that call')
  await dana.taps('Next: Everyday matters')
}

async function sortsThingsOut(dana: Somebody): Promise<void> {
  await dana.seesHeading('Everyday matters')
  await dana.chooses('Which skill could help?', 'Ask for it')
  await dana.writes('What came of it', 'Maya calls the landlord with her sister')
  await dana.taps('End the session')
}

async function signsTheNote(dana: Somebody): Promise<void> {
  await dana.seesHeading('The note')
  expect(await dana.field('How did Maya take to the session?').inputValue()).toBe('')
  const drafted = await dana.field('Note').inputValue()
  expect(drafted).toContain('Coffee first')
  expect(drafted).toContain('A letter from the landlord')
  await dana.writes('How did Maya take to the session?', 'Calm, and proud of the list')
  await dana.taps('Sign the note')
  await dana.sees(/^Signed by Dana Okafor/)
}

const notesOnTheServer = async () => {
  const today = new Date().toISOString().slice(0, 10)
  const notes = await house().holds('note', CLIENTS.maya.id)
  return notes.filter(({ signed }) => signed.startsWith(today))
}

async function expectEverythingOnTheServer(): Promise<void> {
  const maya = CLIENTS.maya.id
  const [note] = await notesOnTheServer()
  expect(note).toMatchObject({ author: STAFF.dana.id, text: expect.stringContaining('Coffee first') })
  const sessions = await house().holds('session', maya)
  const session = sessions.find(({ id }) => id === note?.session)
  expect(session).toMatchObject({ state: 'held', everyday: true })
  const attendances = await house().holds('attendance', maya)
  expect(attendances.find(({ id }) => id === note?.attendance)).toMatchObject({
    there: 'came',
    theirs: 'I can make that call',
    response: 'Calm, and proud of the list',
    taught: [{ how: 'turns' }],
    recalled: [{ again: false }],
    used: [{ family: expect.any(String) }],
    parked: [{ words: 'A letter from the landlord', skill: 'ask' }],
    agenda: [{ words: 'What do I say if my boss asks why I was away so long?' }, { from: 'topic' }],
  })
  const homework = await house().holds('homework', maya)
  expect(homework.find(({ words }) => words === 'Ask my boss on Monday morning')).toMatchObject({
    when: 'Monday at ten',
    sure: 8,
    state: 'out',
  })
  const [goal] = (await house().holds('goal', maya)).filter(({ state }) => state === 'goal')
  expect(goal?.followUps.at(-1)).toMatchObject({ happened: 'Wrote the mornings down', how: 'together' })
}
