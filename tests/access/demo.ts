// The demo agency behind a real server, with what the matrix needs besides: guests of its staff, and a record of every kind in each chart.
import { randomUUID } from 'node:crypto'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { demoPeople, fillDemo } from '#demo/fill.ts'
import { AGENCY, CLIENTS, STAFF } from '#demo/people.ts'
import type { Envelope } from '#domain/entry.ts'
import { type BodyOf, type EntryName, inNoChart, type RecordName } from '#domain/kinds.ts'
import type { Id, Instant } from '#domain/text.ts'
import { CURRICULUM } from '#server/http/open-services.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { entryOf } from '#server/test-people.ts'
import { type Chart, samplesFor } from './samples.ts'

/** `formerly` is a moment at which the former practitioner still worked with the client. */
export type DemoChart = Chart & { name: string; practitioner: Id; addedBy: Id; formerly: Instant }

type Write = <Name extends EntryName>(
  by: Id,
  kind: Name,
  what: { on?: Id; client?: Id | null; body: BodyOf<Name>; at?: Instant },
) => Envelope

export type Demo = {
  app: TestApp
  charts: DemoChart[]
  /** Besides the people of the demo: who ended with each client, who added one and went no further, who only stands by. */
  guests: { former: Id; intake: Id; spare: Id }
  ninth: Id
  write: Write
  /** Takes entries in past the doors, each as its author's. */
  take(entries: readonly Envelope[], as?: 'accepted' | 'held'): Promise<void>
}

/** The kinds of record that only come to be in a chart by one of their own entries, each after those it names. */
export const BEGINNINGS = {
  tie: 'tie.give',
  enrolment: 'enrolment.start',
  recovery: 'recovery.say',
  goal: 'goal.hope',
  session: 'session.plan',
  attendance: 'attendance.expect',
  homework: 'homework.agree',
  note: 'note.sign',
  comment: 'comment.make',
  worksheet: 'worksheet.begin',
  practice: 'practice.record',
  'agenda-item': 'agenda-item.add',
  supporter: 'supporter.name',
  asking: 'asking.ask',
  'supporter-contact': 'supporter-contact.make',
  crisis: 'crisis.open',
  reading: 'reading.call',
  tool: 'tool.keep',
  'own-text': 'own-text.write',
  signature: 'signature.give',
  feedback: 'feedback.send',
  relevance: 'relevance.say',
  team: 'team.begin',
  sample: 'sample.declare',
  rating: 'rating.give',
} as const satisfies Partial<Record<RecordName, EntryName>>

export type Begun = keyof typeof BEGINNINGS

/** What only a leader begins. */
const LED: ReadonlySet<Begun> = new Set(['tie', 'own-text', 'signature', 'team', 'sample', 'rating'])

export async function openDemo(): Promise<Demo> {
  let clock = Date.parse('2026-11-22T15:00:00.000Z')
  const now = () => new Date(clock)
  const app = await startApp({ demo: demoPeople(), now })
  const { database, accept } = app
  const curriculum = readCurriculum(CURRICULUM)
  await fillDemo({ database, accept, now, curriculum, zone: 'America/Chicago', progress: () => undefined })

  const write: Write = (by, kind, { on = randomUUID(), client = null, body, at }) => {
    clock += 1
    return entryOf(at ? new Date(at) : now(), by, kind, { on, body, ...(client ? { client } : {}) })
  }
  const take: Demo['take'] = async (entries, as = 'accepted') => {
    for (const { by, envelopes } of byAuthor(entries)) {
      const answers = await accept({ agency: AGENCY.id, person: by, device: null, envelopes })
      const wrong = answers.find(({ answer }) => answer !== as)
      const kind = envelopes.find(({ id }) => id === wrong?.id)?.kind
      if (wrong) throw new Error(`${kind} was ${wrong.answer} and not ${as}: ${wrong.reason}`)
    }
  }

  const [former, intake, spare, ninth] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const hire = (on: Id, name: string) =>
    write(STAFF.ines.id, 'person.add', { on, body: { name, roles: ['practitioner'] } })
  await take([hire(former, 'Dov Marsh'), hire(intake, 'Edda Lund'), hire(spare, 'Sven Ardo')])
  const give = (by: Id, client: Id, person: Id, as: 'practitioner' | 'supervisor') =>
    write(by, 'tie.give', { client, body: { person, as } })
  await take([
    write(intake, 'client.add', { on: ninth, client: ninth, body: { name: 'Nora Quint', called: '' } }),
    give(intake, ninth, STAFF.luis.id, 'practitioner'),
    give(intake, ninth, STAFF.ruth.id, 'supervisor'),
  ])

  const demo = { app, charts: [], guests: { former, intake, spare }, ninth, write, take } as Demo
  const danas: Id[] = [CLIENTS.maya, CLIENTS.james, CLIENTS.aisha, CLIENTS.peter].map(({ id }) => id)
  const clients = [
    ...Object.entries(CLIENTS).map(([name, { id }]) => ({ name, id })),
    { name: 'ninth', id: ninth },
  ]
  for (const { name, id } of clients) {
    const practitioner = danas.includes(id) ? STAFF.dana.id : STAFF.luis.id
    const addedBy = id === ninth ? intake : practitioner
    demo.charts.push(await furnish(demo, { name, client: id, practitioner, addedBy }))
  }
  return demo
}

async function furnish(
  demo: Demo,
  who: Pick<DemoChart, 'name' | 'client' | 'practitioner' | 'addedBy'>,
): Promise<DemoChart> {
  const { write, take, guests } = demo
  const leader = STAFF.marcus.id
  const client = who.client
  const tie = write(leader, 'tie.give', { client, body: { person: guests.former, as: 'practitioner' } })
  await take([tie, write(leader, 'tie.end', { on: tie.on, client, body: {} })])
  const records = { client } as Chart['records']
  const chart: DemoChart = { ...who, person: guests.spare, records, formerly: tie.at }
  for (const record of Object.keys(BEGINNINGS) as Begun[]) {
    const entry = begin(demo, chart, record)
    records[record] = entry.on
    await take([entry])
  }
  const held = holdIn(demo, chart)
  records.held = held.id
  await take([held], 'held')
  return chart
}

/** An entry that begins a record in a chart, by somebody who may. */
export function begin({ write }: Demo, chart: DemoChart, record: Begun): Envelope {
  const { practitioner } = chart
  const kind: EntryName = BEGINNINGS[record]
  const client = inNoChart(record) ? null : chart.client
  const leads = LED.has(record)
  const by = record === 'comment' ? chart.client : leads ? STAFF.marcus.id : practitioner
  const on = record === 'reading' || record === 'relevance' ? chart.client : randomUUID()
  return write(by, kind, { on, client, body: samplesFor(chart)[kind] })
}

/** Written while its author worked with the client, brought after they no longer did: it waits for a decision. */
export const holdIn = ({ write, guests }: Demo, { client, formerly }: DemoChart): Envelope =>
  write(guests.former, 'recovery.say', { client, at: formerly, body: { words: 'Said in the kitchen' } })

/** As devices send: one author's entries at a time, in order, a hundred at most. */
export function byAuthor(entries: readonly Envelope[]): { by: Id; envelopes: Envelope[] }[] {
  const batches: { by: Id; envelopes: Envelope[] }[] = []
  for (const entry of entries) {
    const last = batches.at(-1)
    if (last?.by === entry.by && last.envelopes.length < 100) last.envelopes.push(entry)
    else batches.push({ by: entry.by, envelopes: [entry] })
  }
  return batches
}
