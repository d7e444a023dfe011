// What people who mean harm type: it stands where it was typed, letter by letter, and does nothing anywhere.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import { typstIsHere } from '#print/press/typst.ts'
import { ROUTES } from '#server/routes/registry.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { newCaller, signedIn } from '#server/test-caller.ts'
import { entryOf, type SmallAgency, smallAgency } from '#server/test-people.ts'
import { shuffled } from './dice.ts'
import { CLOTHES, MARK, PAYLOADS, TYPST } from './payloads.ts'
import { FULL, hours, PATIENCE, sized, tell } from './size.ts'

const DRESSED = PAYLOADS.flatMap((payload) => CLOTHES.map((dress) => dress(payload)))
const TRIED = FULL ? DRESSED : PAYLOADS

let app: TestApp
let agency: SmallAgency
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
}, PATIENCE)
afterAll(() => app.close())

const api = (path: string) => `/api/${agency.slug}${path}`
const write = <Name extends EntryName>(by: string, kind: Name, body: BodyOf<Name>, client: string | null) =>
  entryOf(new Date(), by, kind, { on: randomUUID(), body, ...(client ? { client } : {}) })

test('stands in every kind of text as it was typed', hours, async () => {
  const { client, practitioner } = agency
  const caller = await signedIn(app, agency, client, 'client')
  const goal = { words: 'x', why: '', area: null, knowing: '' }
  const supporter = { name: 'x', relation: 'x', reach: '', natural: true, helps: [] }
  const entries = TRIED.flatMap((text) => [
    write(client, 'recovery.say', { words: text }, client),
    write(client, 'goal.set', { ...goal, words: text, why: text }, client),
    write(client, 'agenda-item.add', { words: text }, client),
    write(client, 'supporter.name', { ...supporter, name: text, relation: text }, client),
    write(
      client,
      'feedback.send',
      { page: 'handout/stress/signs', edition: '0123456789abcdef', about: 'hard', words: text },
      null,
    ),
  ])
  let kept = 0
  const at = new Map(entries.map(({ on, body }) => [on, body as Record<string, unknown>]))
  for (let start = 0; start < entries.length; start += 100) {
    const said = await caller.post(api('/entries'), { entries: entries.slice(start, start + 100) })
    expect(said.status).toBe(200)
    kept += (said.body.answers as { answer: string }[]).filter(({ answer }) => answer === 'accepted').length
  }
  const reader = await signedIn(app, agency, practitioner)
  let found = 0
  for (let after = '', ties = '', more = true; more; ) {
    const { body } = await reader.get(api(`/changes?limit=500&after=${after}&ties=${ties}`))
    for (const record of body.records as { id: string; body: Record<string, unknown> }[]) {
      const typed = at.get(record.id)
      if (!typed) continue
      for (const name of ['words', 'why', 'name', 'relation'])
        if (typeof typed[name] === 'string') expect(record.body[name]).toBe(typed[name])
      found += 1
    }
    after = String(body.cursor)
    ties = String(body.ties)
    more = body.more === true
  }
  // Feedback is the leaders' to read; of the rest what was too long for its place was refused.
  expect(found).toBeGreaterThan(kept * 0.7)
  expect(await rowCounts()).toMatchObject({ tables: true })
  tell(`R33: ${entries.length} payloads in texts, ${kept} kept as typed, the others refused in a sentence`)
})

async function rowCounts() {
  const { rows } = await app.database.owner.pool.query<{ tables: boolean }>(
    "select to_regclass('record') is not null and to_regclass('log') is not null as tables",
  )
  return rows[0]
}

test('does nothing in an address, in a query or in a header', hours, async () => {
  const caller = await signedIn(app, agency, agency.practitioner)
  const places = ROUTES.filter(({ method, path }) => method === 'GET' && !path.endsWith('.pdf')).flatMap(
    (route) => {
      const names = [...Object.keys(route.query?.shape ?? {}), 'sort', 'filter']
      const fitting = route.path.replace(':agency', agency.slug).replace(/:(slug)/, agency.slug)
      const whole = fitting.replace(/:client/, agency.client).replace(/:\w+|\*/g, 'x')
      return [
        ...names.map((name) => (text: string) => `${whole}?${name}=${text}`),
        ...[...fitting.matchAll(/:\w+|\*/g)].map(
          ([hole]) =>
            (text: string) =>
              fitting.replace(hole, text).replace(/:\w+|\*/g, 'x'),
        ),
      ]
    },
  )
  const all = places.flatMap((place) => DRESSED.map((text) => place(encodeURIComponent(text))))
  const some = shuffled(all).slice(0, sized(150, 6000))
  for (const path of some) {
    const said = await caller.get(path)
    // Where no web app has been built, its pages say so.
    if (said.status === 503) expect(said.text, path).toContain('The app is not built yet')
    else expect(said.status, path).toBeLessThan(500)
    if (said.headers.get('content-type')?.includes('html')) expectInert(said.text, path)
    expect([...said.headers.keys()], path).not.toContain('x-forged')
    expect(said.headers.get('set-cookie') ?? '', path).not.toContain('forged')
  }
  for (const text of PAYLOADS) {
    const value = text.replace(/[^\x20-\x7e]/g, '')
    for (const name of ['cookie', 'x-device-key', 'accept-language', 'x-forwarded-for', 'user-agent']) {
      const said = await newCaller(app).get(api('/front'), { [name]: value })
      expect(said.status, `${name}: ${value}`).toBe(200)
    }
  }
  tell(`R33: ${some.length} payloads in addresses and queries, ${PAYLOADS.length * 5} in headers, 0 effects`)
})

test('is text on the pages that anybody reads', hours, async () => {
  const { leader, administrator } = agency
  const boss = await signedIn(app, agency, leader)
  const chief = await signedIn(app, agency, administrator)
  const [topic] = app.services.content.topics
  let pages = 0
  for (const text of FULL ? DRESSED : shuffled(PAYLOADS).slice(0, 12)) {
    const title = text.replace(/\s+/g, ' ').slice(0, 110)
    const place = { kind: 'page' as const, topic: String(topic?.id) }
    const page = write(leader, 'own-text.write', { place, title, words: text, of: null }, null)
    const local = { kind: 'local' as const, block: 'crisis-lines' }
    const lines = write(leader, 'own-text.write', { place: local, title, words: text, of: null }, null)
    await boss.post(api('/entries'), { entries: [page, lines] })
    const help = { name: title, phone: '555-0199', hours: title, about: title }
    const set = entryOf(new Date(), administrator, 'agency.set-help', {
      on: agency.agency,
      body: { emergency: '911', help: [help], procedure: '' },
    })
    await chief.post(api('/entries'), { entries: [set] })
    for (const path of [
      `/read?at=${agency.slug}`,
      `/read/${topic?.id}?at=${agency.slug}`,
      `/read/orientation?at=${agency.slug}`,
    ]) {
      const said = await newCaller(app).get(path)
      expect(said.status, path).toBe(200)
      expectInert(said.text, `${path}: ${text}`)
      pages += said.text.includes(MARK) ? 1 : 0
    }
    const withdrawn = [page, lines].map(({ on }) => ({
      ...entryOf(new Date(), leader, 'own-text.withdraw', { on, body: {} }),
    }))
    await boss.post(api('/entries'), { entries: withdrawn })
  }
  expect(pages).toBeGreaterThan(5)
  tell(`R33: ${pages} pages that show a payload, 0 with anything but text of it`)
})

/** Every mark stands in text, or within the quotes of an attribute that can do nothing. */
function expectInert(page: string, shown: string): void {
  expect(page, shown).not.toMatch(
    /<(script(?! type="module" crossorigin src="\/assets\/)|iframe|object|embed|base)\b/i,
  )
  expect(page, shown).not.toMatch(/<[^>]*\s(on\w+|srcdoc|style)\s*=/i)
  expect(page, shown).not.toMatch(/<[^>]*\s(href|src|action)\s*=\s*["']?\s*(javascript|data|vbscript|\/\/)/i)
  for (const { index } of page.matchAll(new RegExp(MARK, 'g'))) {
    const before = page.slice(0, index)
    const tag = before.slice(before.lastIndexOf('<'))
    if (tag.includes('>')) continue
    expect(tag, shown).toMatch(/^<[a-z0-9]+(\s[a-z-]+(="[^"]*")?)*\s[a-z-]+="[^"]*$/)
  }
}

describe('on paper', () => {
  test('is text too: as many pages as of plain words, and nothing of the machine', hours, async () => {
    if (!typstIsHere()) return
    const caller = await signedIn(app, agency, agency.practitioner)
    const sizes: number[] = []
    for (const make of [(text: string) => text.replace(/[^a-z ]/gi, 'x'), (text: string) => text]) {
      const { practitioner } = agency
      const client = randomUUID()
      await agency.write(practitioner, 'client.add', {
        on: client,
        client,
        body: { name: make(TYPST[3] ?? ''), called: '' },
      })
      await agency.write(practitioner, 'tie.give', {
        on: randomUUID(),
        client,
        body: { person: practitioner, as: 'practitioner' },
      })
      const goal = { why: '', area: null, knowing: '' }
      for (const text of TYPST) {
        await agency.write(practitioner, 'recovery.say', {
          on: randomUUID(),
          client,
          body: { words: make(text) },
        })
        await agency.write(practitioner, 'goal.set', {
          on: randomUUID(),
          client,
          body: { ...goal, words: make(text) },
        })
      }
      const said = await caller.get(api(`/clients/${client}/workbook.pdf?topics=none`))
      expect([said.status, said.text.slice(0, 5)], said.text.slice(0, 300)).toEqual([200, '%PDF-'])
      expect(said.text).not.toContain('root:')
      sizes.push([...said.text.matchAll(/\/Type\s*\/Page\b/g)].length)
    }
    expect(sizes[0]).toBeGreaterThan(0)
    expect(sizes[1]).toBe(sizes[0])
    tell(`R33: ${TYPST.length * 2} payloads on paper, ${sizes[1]} pages with and without them`)
  })
})

test('stands in no line of the log, and makes none', () => {
  const logged = app.logged()
  expect(logged).not.toContain(MARK)
  expect(logged).not.toContain('forged')
  for (const line of logged.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow()
})
