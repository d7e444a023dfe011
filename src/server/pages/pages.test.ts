// Pages that need no script: what is shown of a handout, who is named for help, and that text stays text.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import { startApp, type TestApp } from '#server/test-app.ts'
import { newCaller } from '#server/test-caller.ts'
import { HELP, type SmallAgency, smallAgency } from '#server/test-people.ts'
import { NOWHERE } from './around.ts'
import { handoutPage } from './handout.ts'
import { html } from './html.ts'

let app: TestApp
let agency: SmallAgency
let topic: WrittenTopic
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  topic = app.services.content.topics[0] as WrittenTopic
})
afterAll(() => app.close())

const read = (path: string) => newCaller(app).get(path)

describe('a handout', () => {
  test('shows every section and names whom to call, first the emergency number', async () => {
    const { status, text, headers } = await read(`/read/${topic.id}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const section of topic.handout.sections) expect(text).toContain(`<section id="${section.id}">`)
    expect(text).toContain('href="tel:911"')
    expect(text).toContain(HELP.name)
    expect(text.indexOf('Get help now')).toBeLessThan(text.indexOf('<main'))
  })

  test('can be read section by section', async () => {
    const [first, second] = topic.handout.sections
    const { text } = await read(`/read/${topic.id}/${first?.id}`)
    expect(text).toContain(`<h2>${html`${first?.title ?? ''}`.html}</h2>`)
    expect(text).toContain(`href="/read/${topic.id}/${second?.id}"`)
    expect((await read(`/read/${topic.id}/no-such-section`)).status).toBe(404)
    expect((await read('/read/no-such-topic')).status).toBe(404)
  })

  test('has no script, and its style sheet is there for good', async () => {
    const { text } = await read(`/read/${topic.id}`)
    expect(text).not.toMatch(/<script|style="| on\w+="|https?:/)
    const sheet = /href="(\/pages\/[0-9a-f]{16}\.css)"/.exec(text)?.[1] ?? ''
    const styles = await read(sheet)
    expect(styles.status).toBe(200)
    expect(styles.headers.get('cache-control')).toContain('immutable')
  })

  test('names nobody’s contacts where there are several agencies and the link names none', async () => {
    const other = await smallAgency(app, { help: false })
    try {
      const { text } = await read(`/read/${topic.id}`)
      expect(text).not.toContain(HELP.name)
      expect(text).toContain('Call the emergency number where you are')
      const named = (await read(`/read/${topic.id}?at=${agency.slug}`)).text
      expect(named).toContain(HELP.name)
      expect(named).toContain(`?at=${agency.slug}"`)
      expect((await read(`/read/${topic.id}?at=%3Cscript%3E`)).text).not.toContain('script')
    } finally {
      await app.database.owner.pool.query('delete from agency_address where agency = $1', [other.agency])
    }
  })

  test('keeps as text whatever is written in it', () => {
    const hostile = '<img src=x onerror="alert(1)">&\''
    const title = { ...topic.handout, title: hostile, sections: [] }
    const shown = handoutPage({ ...topic, handout: title }, [topic], NOWHERE)
    expect('text' in shown && shown.text).toContain(
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;',
    )
    expect('text' in shown && shown.text).not.toContain('<img')
  })
})

describe('the landing page', () => {
  test('leads to the one agency', async () => {
    const said = await read('/')
    expect([said.status, said.headers.get('location')]).toEqual([302, `/staff/${agency.slug}/`])
  })

  test('does not say who the agencies of a shared installation are; the demo lists its own', async () => {
    const shared = await startApp()
    const demo = await startApp({ demo: true })
    try {
      for (const server of [shared, demo]) {
        const [one] = [await smallAgency(server), await smallAgency(server)]
        const landing = await newCaller(server).get('/')
        const start = await newCaller(server).get('/api/start')
        expect(landing.status).toBe(200)
        expect(landing.text.includes(one.slug)).toBe(server === demo)
        expect(start.text.includes(one.slug)).toBe(server === demo)
      }
    } finally {
      await Promise.all([shared.close(), demo.close()])
    }
  })
})

describe('what is taught', () => {
  test('comes by the hash of its content, for good; old editions too', async () => {
    const index = app.services.content.index('staff').topics[0]
    const { text, headers, body } = await read(`/content/${index?.teaching}`)
    expect(headers.get('cache-control')).toContain('immutable')
    expect(body).toMatchObject({ topic: topic.id })
    expect(text.length).toBeGreaterThan(1000)
    const [sheet] = topic.sheets
    expect((await read(`/content/${sheet?.edition}`)).body).toEqual(sheet)
  })

  test('of the staff’s is in no file a client is led to', () => {
    const client = app.services.content.index('client')
    expect(client.topics.some(({ teaching }) => teaching !== undefined)).toBe(false)
    expect(client.programme.teaching).toBeUndefined()
  })
})
