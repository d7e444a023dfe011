// Paper over HTTP: handouts for everybody, a person's own pages for those who may open the chart, and no others.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inAgency } from '#server/db/tenant.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { newCaller, signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { chartPress, publicPress } from './print-ask.ts'

let app: TestApp
let agency: SmallAgency
const worksheet = randomUUID()
const ODD = ['#panic()', '*bold*', '$x$', '<script>alert(1)</script>', '🫠 emoji', 'مرحبا', 'x'.repeat(3900)]

beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  const { client, practitioner, write } = agency
  await write(client, 'goal.set', {
    ...{ on: randomUUID(), client },
    body: { words: 'A flat with a *window* #here', why: '', area: null, knowing: '' },
  })
  const sheet = topic().sheets[0]
  const field = sheet?.fields.find((one) => one.kind === 'long')
  if (!sheet || !field) throw new Error('the first topic has a sheet to write on')
  const body = { topic: topic().id, sheet: sheet.id, edition: sheet.edition, goal: null }
  expect(await write(practitioner, 'worksheet.begin', { on: worksheet, client, body })).toBe('accepted')
  const answer = { field: field.id, was: null, is: ODD.join(' ').slice(0, 4000) }
  expect(await write(client, 'worksheet.answer', { on: worksheet, client, body: answer })).toBe('accepted')
})

afterAll(async () => {
  publicPress.stop()
  chartPress.stop()
  await app.close()
})

function topic() {
  const [first] = app.services.content.topics
  if (!first) throw new Error('a topic is written')
  return first
}

async function pdfAt(path: string): Promise<{ status: number; type: string; text: string }> {
  const answer = await fetch(`${app.url}${path}`)
  const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text }
}

describe('for everybody', () => {
  test('a topic, a section and a blank sheet are tagged PDFs with their title', async () => {
    const { id, handout, sheets } = topic()
    const paths = [
      `/read/${id}`,
      `/read/${id}/${handout.sections[0]?.id}`,
      `/read/sheet/${sheets[0]?.edition}`,
    ]
    for (const path of paths) {
      const { status, type, text } = await pdfAt(`${path}/paper.pdf?paper=a4&size=large`)
      expect([status, type], path).toEqual([200, 'application/pdf'])
      expect(text.slice(0, 5)).toBe('%PDF-')
      expect(text).toContain('/StructTreeRoot')
      expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    }
    const whole = await pdfAt(`/read/${id}/paper.pdf`)
    expect(whole.text).toContain(`<rdf:li xml:lang="x-default">${handout.title}</rdf:li>`)
    expect(whole.text).toContain('/Lang (en')
  })

  test('where the agency has a section of its own, that is what is printed', async () => {
    const [section] = topic().handout.sections
    const place = { kind: 'section' as const, topic: topic().id, section: section?.id ?? '' }
    const body = { place, title: 'Our way here', words: 'Our garden *group* #meets on Tuesdays.', of: null }
    const printed = () => pdfAt(`/read/${topic().id}/${section?.id}/paper.pdf?at=${agency.slug}`)
    const says = async () => (await printed()).text.includes('Our way here')
    expect(await says()).toBe(false)
    expect(await agency.write(agency.leader, 'own-text.write', { on: randomUUID(), body })).toBe('accepted')
    expect(await says()).toBe(true)
  })

  test('the code on a sheet leads to the sheet as a page, and there to its PDF', async () => {
    const [sheet] = topic().sheets
    const { status, text } = await newCaller(app).get(`/read/sheet/${sheet?.edition}`)
    expect(status).toBe(200)
    expect(text).toContain(`/read/sheet/${sheet?.edition}/paper.pdf`)
    expect(text).toContain(sheet?.title)
  })

  test('what is not there is a page that says so; a size there is not is said too', async () => {
    const caller = newCaller(app)
    const gone = ['/read/none', '/read/none/none', '/read/sheet/0123456789abcdef', '/read/leaflet/none']
    for (const path of gone) expect((await caller.get(`${path}/paper.pdf`)).status, path).toBe(404)
    expect((await caller.get(`/read/sheet/${topic().handout.edition}`)).status).toBe(404)
    const odd = await caller.get(`/read/${topic().id}/paper.pdf?paper=a5`)
    expect([odd.status, odd.text.includes('paper')]).toEqual([400, true])
  })
})

describe('a person’s own pages', () => {
  const workbook = () => `/api/${agency.slug}/clients/${agency.client}/workbook.pdf`
  const filled = () => `/api/${agency.slug}/clients/${agency.client}/worksheets/${worksheet}/paper.pdf`

  test('the client and their practitioner print the workbook and a filled sheet, whatever was written on it', async () => {
    const callers = [
      await signedIn(app, agency, agency.client, 'client'),
      await signedIn(app, agency, agency.practitioner),
    ]
    for (const caller of callers) {
      const one = `${workbook()}?topics=${topic().id}`
      for (const path of [one, `${workbook()}?what=mine&size=large`, filled()]) {
        const said = await caller.get(path)
        expect([said.status, said.text.slice(0, 5)], path).toEqual([200, '%PDF-'])
        expect(said.text).toContain('<pdfuaid:part>1</pdfuaid:part>')
        expect(said.headers.get('cache-control')).toBe('no-store')
      }
    }
  })

  test('another practitioner’s client answers the same as none', async () => {
    const stranger = await signedIn(app, agency, agency.stranger)
    const none = workbook().replace(agency.client, randomUUID())
    const [theirs, nobody] = [await stranger.get(workbook()), await stranger.get(none)]
    expect([theirs.status, theirs.body]).toEqual([nobody.status, nobody.body])
    expect(theirs.status).toBe(404)
    const [sheet, noSheet] = [
      await stranger.get(filled()),
      await stranger.get(filled().replace(worksheet, randomUUID())),
    ]
    expect([sheet.status, sheet.body]).toEqual([noSheet.status, noSheet.body])
    expect((await newCaller(app).get(workbook())).status).toBe(401)
  })

  test('the reading is logged, with who and whose, and never what was written', async () => {
    const before = await readings()
    await (await signedIn(app, agency, agency.practitioner)).get(filled())
    expect(await readings()).toBe(before + 1)
    expect(app.logged()).not.toContain('window')
    expect(app.logged()).not.toContain('panic')
  })

  test('the page to take home needs an attendance of this person', async () => {
    const caller = await signedIn(app, agency, agency.practitioner)
    const path = `/api/${agency.slug}/clients/${agency.client}/take-home/${randomUUID()}/paper.pdf`
    expect((await caller.get(path)).status).toBe(404)

    const [session, attendance] = [randomUUID(), randomUUID()]
    const { client, practitioner, write } = agency
    const plan = { day: '2026-11-24', time: '10:00', minutes: 60, place: 'Here' }
    const body = { ...plan, purpose: 'imr' as const, format: 'one-to-one' as const, leaders: [practitioner] }
    expect(await write(practitioner, 'session.plan', { on: session, client, body })).toBe('accepted')
    const expected = { on: attendance, client, body: { session } }
    expect(await write(practitioner, 'attendance.expect', expected)).toBe('accepted')
    const there = await caller.get(path.replace(/take-home\/[^/]+/, `take-home/${attendance}`))
    expect([there.status, there.text.slice(0, 5)]).toEqual([200, '%PDF-'])
  })

  test('screens can ask whether this server prints', async () => {
    const caller = await signedIn(app, agency, agency.practitioner)
    expect((await caller.get(`/api/${agency.slug}/paper`)).body).toEqual({ here: true })
  })
})

async function readings(): Promise<number> {
  return inAgency(app.database.app, agency.agency, async (trx) => {
    const found = await trx
      .selectFrom('reading')
      .select('client')
      .where('agency', '=', agency.agency)
      .where('client', '=', agency.client)
      .where('what', '=', 'chart')
      .execute()
    return found.length
  })
}
