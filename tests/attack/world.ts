// Two agencies on one server, each with staff in every role and two full charts; every text bears the canary of its place.
import { randomUUID } from 'node:crypto'
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import type { TestApp } from '#server/test-app.ts'
import { type Caller, signedIn } from '#server/test-caller.ts'
import { entryOf, HELP } from '#server/test-people.ts'
import { type Chart, emptyChart, fillChart, type Team } from './fill.ts'

export type Way =
  | 'administrator'
  | 'leader'
  | 'practitioner'
  | 'colleague'
  | 'supervisor'
  | 'stranger'
  | 'former'
  | 'first client'
  | 'second client'

export type Place = {
  agency: Id
  slug: string
  people: Record<Way, Id>
  callers: Record<Way, Caller>
  /** The first is the practitioner's and the supervisor's, the second the colleague's. */
  charts: [Chart, Chart]
}

export type World = { app: TestApp; here: Place; there: Place }

export async function openWorld(app: TestApp): Promise<World> {
  const here = await openPlace(app, 'here', 'canaryhere')
  const there = await openPlace(app, 'there', 'canarythere')
  return { app, here, there }
}

async function openPlace(app: TestApp, slug: string, canary: string): Promise<Place> {
  const { agency, administrator } = await app.found(
    { slug, name: `Agency ${slug}` },
    { name: `Ada ${canary}` },
  )
  const put = async (
    by: Id,
    kind: Parameters<typeof entryOf>[2],
    on: Id,
    client: Id | null,
    body: unknown,
    at?: Date,
  ) => {
    const what = { on, body: body as never, ...(client ? { client } : {}) }
    const entry = entryOf(at ?? app.services.now(), by, kind, what)
    const [answer] = await app.accept({ agency, person: by, device: null, envelopes: [entry] })
    if (answer?.answer !== 'accepted' && answer?.answer !== 'held')
      throw new Error(`${kind}: ${answer?.answer}, ${answer?.reason}`)
    return entry
  }
  const hire = async (name: string, ...roles: Role[]) =>
    (await put(administrator, 'person.add', randomUUID(), null, { name: `${name} ${canary}`, roles })).on
  await put(administrator, 'agency.set-help', agency, null, { emergency: '911', help: [HELP], procedure: '' })
  const staff = {
    administrator,
    leader: await hire('Gwen', 'leader'),
    practitioner: await hire('Bram', 'practitioner'),
    colleague: await hire('Cleo', 'peer'),
    supervisor: await hire('Finn', 'supervisor'),
    stranger: await hire('Ilse', 'practitioner', 'supervisor'),
    former: await hire('Dov', 'practitioner'),
  }
  const furnish = async (chart: Chart, team: Team) => {
    const { client } = chart
    const give = (person: Id, as: string, on: Id = randomUUID()) =>
      put(team.practitioner, 'tie.give', on, client, { person, as })
    await put(team.practitioner, 'client.add', client, client, { name: `Kit ${chart.canary}`, called: '' })
    const ending = await give(staff.former, 'practitioner')
    const before = new Date(app.services.now().getTime())
    await give(team.supervisor, 'supervisor')
    await give(team.practitioner, 'practitioner', chart.records.tie)
    await put(team.leader, 'tie.end', ending.on, client, {}, new Date(before.getTime() + 5))
    await fillChart(app, agency, chart, team)
    const held = await put(
      staff.former,
      'recovery.say',
      randomUUID(),
      client,
      { words: chart.canary },
      before,
    )
    chart.records.held = held.id
  }
  const charts: [Chart, Chart] = [emptyChart(agency, `${canary}1`), emptyChart(agency, `${canary}2`)]
  const { practitioner, colleague, supervisor, leader } = staff
  await furnish(charts[0], { practitioner, supervisor, leader })
  await furnish(charts[1], { practitioner: colleague, supervisor: leader, leader })

  const people = { ...staff, 'first client': charts[0].client, 'second client': charts[1].client }
  const callers = {} as Place['callers']
  for (const [way, person] of Object.entries(people) as [Way, Id][])
    callers[way] = await signedIn(app, { agency, slug }, person, way.endsWith('client') ? 'client' : 'staff')
  return { agency, slug, people, callers, charts }
}

/** All that stands in one agency's records and its log, as text, table by table. */
export function standing(app: TestApp, agency: Id): Promise<string> {
  return inAgency(app.database.app, agency, async (trx) => {
    const records = trx
      .selectFrom('record')
      .selectAll()
      .where('agency', '=', agency)
      .orderBy('kind')
      .orderBy('id')
    const log = trx.selectFrom('log').selectAll().where('agency', '=', agency).orderBy('number')
    return JSON.stringify([await records.execute(), await log.execute()])
  })
}
