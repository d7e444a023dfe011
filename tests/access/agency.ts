// The agency the access matrix is tried on: one person for each way of standing to a chart, one record of each kind.
import { randomUUID } from 'node:crypto'
import { type BodyOf, type EntryName, inNoChart, type RecordName } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { type Chart, samplesFor } from './samples.ts'

export type SmallAgency = { desk: Desk; people: Record<string, Id>; charts: Chart[] }

/** Records a chart has one of stand under the client's own id. */
const ONE_A_CHART: ReadonlySet<RecordName> = new Set(['client', 'reading', 'relevance'])

export async function buildAgency(): Promise<SmallAgency> {
  const desk = await openDesk()
  const staff = {
    practitioner: await desk.hire('Bram Oduya', 'practitioner'),
    peer: await desk.hire('Cleo Varga', 'peer'),
    former: await desk.hire('Dov Marsh', 'practitioner'),
    adder: await desk.hire('Edda Lund', 'practitioner'),
    supervisor: await desk.hire('Finn Abara', 'supervisor'),
    leader: await desk.hire('Gwen Sato', 'leader'),
    leadingPractitioner: await desk.hire('Hugo Pires', 'leader', 'practitioner'),
    stranger: await desk.hire('Ilse Kwan', 'practitioner', 'supervisor'),
    left: await desk.hire('Jory Flint', 'leader', 'practitioner'),
  }
  const helpers = { adder: staff.adder, supervisor: staff.supervisor, former: staff.former }
  const charts = [
    await fillChart(desk, 'Kit Moran', staff.practitioner, helpers),
    await fillChart(desk, 'Lena Brandt', staff.peer, helpers),
    await fillChart(desk, 'Milo Castro', staff.left, {
      ...helpers,
      adder: staff.former,
      supervisor: staff.leadingPractitioner,
    }),
  ]
  await desk.put(desk.administrator, 'person.end', { on: staff.left, body: {} })
  const clients = Object.fromEntries(charts.map(({ client }, place) => [`client ${place + 1}`, client]))
  return { desk, charts, people: { administrator: desk.administrator, ...staff, ...clients } }
}

type Helpers = { adder: Id; supervisor: Id; former: Id }

async function fillChart(desk: Desk, name: string, practitioner: Id, helpers: Helpers): Promise<Chart> {
  const client = randomUUID()
  const records = {} as Chart['records']
  const chart: Chart = { client, person: practitioner, records }
  const samples = () => samplesFor(chart)
  const add = async <Name extends EntryName>(
    by: Id,
    kind: Name,
    record: Exclude<RecordName, 'agency' | 'person'>,
    body: BodyOf<Name> = samples()[kind],
  ) => {
    records[record] = await desk.put(by, kind, {
      client: inNoChart(record) ? null : client,
      body,
      on: ONE_A_CHART.has(record) ? client : randomUUID(),
    })
  }
  await add(helpers.adder, 'client.add', 'client', { name, called: '' })
  await add(helpers.adder, 'tie.give', 'tie', { person: helpers.former, as: 'practitioner' })
  const missed = desk.write(helpers.former, 'recovery.say', {
    client,
    body: { words: 'Said in the kitchen' },
  })
  await desk.put(helpers.adder, 'tie.give', {
    client,
    body: { person: helpers.supervisor, as: 'supervisor' },
  })
  const leader = await desk.hire('Nell Roth', 'leader')
  const ending = records.tie
  await add(helpers.adder, 'tie.give', 'tie', { person: practitioner, as: 'practitioner' })
  await desk.put(leader, 'tie.end', { client, on: ending, body: {} })
  const [answer] = await desk.send([missed])
  if (answer?.answer !== 'held') throw new Error(`Nothing was held: ${answer?.answer}`)
  records.held = missed.id

  await add(practitioner, 'enrolment.start', 'enrolment')
  await add(client, 'recovery.say', 'recovery')
  await add(client, 'goal.hope', 'goal')
  await add(practitioner, 'session.plan', 'session')
  await add(practitioner, 'attendance.expect', 'attendance')
  await add(practitioner, 'homework.agree', 'homework')
  await add(practitioner, 'note.sign', 'note')
  await add(client, 'comment.make', 'comment')
  await add(practitioner, 'worksheet.begin', 'worksheet')
  await add(practitioner, 'practice.record', 'practice')
  await add(client, 'agenda-item.add', 'agenda-item')
  await add(client, 'supporter.name', 'supporter')
  await add(practitioner, 'asking.ask', 'asking')
  await add(practitioner, 'supporter-contact.make', 'supporter-contact')
  await add(practitioner, 'crisis.open', 'crisis')
  await add(client, 'reading.call', 'reading')
  await add(client, 'tool.keep', 'tool')
  await add(leader, 'own-text.write', 'own-text')
  await add(leader, 'signature.give', 'signature')
  await add(client, 'feedback.send', 'feedback')
  await add(practitioner, 'relevance.say', 'relevance')
  await add(leader, 'team.begin', 'team')
  await add(leader, 'sample.declare', 'sample')
  await add(leader, 'rating.give', 'rating')
  return chart
}
