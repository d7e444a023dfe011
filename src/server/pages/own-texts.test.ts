// An agency's own texts on the pages without script: shown where they are read at, as text, and gone when withdrawn.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import type { OwnPlace } from '#domain/own-text.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { newCaller } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'

let app: TestApp
let agency: SmallAgency
let other: SmallAgency
let topic: WrittenTopic
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  other = await smallAgency(app)
  topic = app.services.content.topics[0] as WrittenTopic
})
afterAll(() => app.close())

const read = async (path: string, at?: SmallAgency) => newCaller(app).get(at ? `${path}?at=${at.slug}` : path)

async function writeText(body: { place: OwnPlace; title: string; words: string; of: string | null }) {
  const on = randomUUID()
  expect(await agency.write(agency.leader, 'own-text.write', { on, body })).toBe('accepted')
  return on
}

test('a section of the agency’s own stands in place of ours, at that agency only', async () => {
  const [section] = topic.handout.sections
  const place: OwnPlace = { kind: 'section', topic: topic.id, section: section?.id ?? '' }
  const path = `/read/${topic.id}/${section?.id}`
  const on = await writeText({
    place,
    title: 'Our harbor',
    words: 'Boats come home.',
    of: section?.edition ?? null,
  })

  const own = await read(path, agency)
  expect(own.text).toContain('<h2>Our harbor</h2>')
  expect(own.text).toContain('Written by Elm Street Agency.')
  for (const elsewhere of [await read(path, other), await read(path)]) {
    expect(elsewhere.status).toBe(200)
    expect(elsewhere.text).not.toContain('Boats come home.')
  }
  expect((await read('/read', agency)).text).toContain('Our harbor')

  await agency.write(agency.leader, 'own-text.withdraw', { on, body: {} })
  expect((await read(path, agency)).text).not.toContain('Boats come home.')
})

test('what looks like markup in an own text is printed as it was typed', async () => {
  const words =
    '<script>alert(1)</script>\n\n{% list id="coping" /%}\n\n**bold** [a](javascript:alert(1)) &lt;b&gt;'
  const place: OwnPlace = { kind: 'page', topic: topic.id }
  const on = await writeText({ place, title: '</title><script>alert(2)</script>', words, of: null })
  const path = `/read/${topic.id}/own-${on}`
  const { status, text } = await read(path, agency)
  expect(status).toBe(200)
  expect(text).not.toMatch(/<script|href="javascript/)
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(text).toContain('{% list id=&quot;coping&quot; /%}')
  expect(text).toContain('**bold** [a](javascript:alert(1)) &amp;lt;b&amp;gt;')
  expect(text).toContain('<title>&lt;/title&gt;&lt;script&gt;')
  expect((await read(path)).status).toBe(404)
})

test('a crisis block has the agency’s emergency number, filled in or not', async () => {
  await agency.write(agency.administrator, 'agency.set-help', {
    on: agency.agency,
    body: {
      emergency: '112',
      help: [{ name: 'Line', phone: '555-0142', hours: '', about: '' }],
      procedure: '',
    },
  })
  const place = crisisPlace()
  const path = `/read/${place.topic}/${place.section}`
  const crisis = (text: string) => /<div class="box local crisis">[\s\S]*?<\/div>/.exec(text)?.[0] ?? ''
  expect(crisis((await read(path, agency)).text)).toMatch(/href="tel:112"[\s\S]*has not filled this in/)
  expect(crisis((await read(path, other)).text)).toContain('href="tel:911"')
  await writeText({
    place: { kind: 'local', block: place.block },
    title: 'Call us',
    words: '# Ada answers\n\nDay and night.',
    of: null,
  })
  const filled = crisis((await read(path, agency)).text)
  expect(filled).toMatch(/<h3>Call us<\/h3>[\s\S]*href="tel:112"[\s\S]*<h4>Ada answers<\/h4>/)
  expect(filled).not.toContain('not filled this in')
})

function crisisPlace() {
  for (const { id, handout } of app.services.content.topics)
    for (const section of handout.sections)
      for (const block of section.blocks)
        if (block.kind === 'local' && block.crisis) return { topic: id, section: section.id, block: block.id }
  throw new Error('No handout has a crisis block.')
}

test('a list that wants a clinician’s eye says whether one has looked it over', async () => {
  const { text } = await read('/read/list/side-effects', agency)
  expect(text).toContain('No clinician has looked over this list here yet.')
  const { body } = await newCaller(app).get(
    `/content/${app.services.content.index('client').programme.tools}`,
  )
  const lists = (body as { lists: { id: string; edition: string }[] }).lists
  const edition = lists.find(({ id }) => id === 'side-effects')?.edition ?? ''
  await agency.write(agency.leader, 'signature.give', {
    on: randomUUID(),
    body: { list: 'side-effects', edition, signer: 'Noor Haddad, nurse practitioner', on: '2026-11-02' },
  })
  expect((await read('/read/list/side-effects', agency)).text).toContain(
    'Noor Haddad, nurse practitioner, looked over this list on <time datetime="2026-11-02">Monday, November 2, 2026',
  )
  expect((await read('/read/list/side-effects', other)).text).toContain('No clinician has looked over')
})
