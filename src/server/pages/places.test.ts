// Drawings, lists and local blocks on a page without script: said in words too, and text stays text.
import { expect, test } from 'vitest'
import type { Drawing } from '#curriculum/shape/drawing.ts'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import { blocksHtml } from './blocks.ts'
import { html } from './html.ts'
import { drawingHtml, wordListHtml } from './places.ts'
import { sheetForm } from './sheet.ts'

const hostile = '"><script>alert(1)</script>'
const drawing: Drawing = {
  id: 'steps',
  title: 'Steps',
  alt: `Three steps ${hostile}`,
  width: 320,
  height: 200,
  marks: [{ tag: 'g', at: {}, marks: [{ tag: 'text', at: { x: hostile }, text: hostile, marks: [] }] }],
}

test('a drawing is named, told in words, and nothing in it becomes a tag', () => {
  const page = drawingHtml(drawing).html
  expect(page).toContain('<svg class="picture" role="img" viewBox="0 0 320 200"')
  expect(page).toContain('<title>Steps</title>')
  expect(page).toMatch(/<desc>Three steps /)
  expect(page).toMatch(/<g><text x="[^"]*">[^<]*<\/text><\/g>/)
  expect(page).not.toContain('<script')
})

test('a tier is said in words', () => {
  const items = [{ id: 'fever', label: 'A high fever', note: 'With stiff muscles' }]
  const groups = [{ id: 'now', title: 'Get help', tier: 'emergency' as const, items }]
  const list = {
    kind: 'word-list' as const,
    list: 'side-effects',
    title: 'Side effects',
    fixed: ['Do not stop.'],
    groups,
  }
  const page = wordListHtml(list).html
  for (const said of ['Emergency: get help now', 'Do not stop.', 'A high fever', 'With stiff muscles']) {
    expect(page).toContain(said)
  }
})

test('a local block says that it is empty until the agency has filled it in', () => {
  const local = {
    kind: 'local' as const,
    id: 'crisis-lines',
    title: 'Help',
    empty: 'Call 911.',
    crisis: true,
  }
  const shown = (block: Parameters<typeof blocksHtml>[0][number]) =>
    html`${blocksHtml([block], {} as WrittenTopic)}`.html
  expect(shown(local)).toContain('Call 911.')
  expect(shown(local)).toContain('Your agency has not filled this in yet.')
  const words = [{ kind: 'paragraph' as const, text: [{ text: 'Call Ada.' }] }]
  expect(shown({ ...local, words })).toContain('Call Ada.')
  expect(shown({ ...local, words })).not.toContain('not filled this in')
})

test('boxes and tables are there for the pen', () => {
  const [one, two] = [
    { id: 'good', label: 'What is good' },
    { id: 'bad', label: 'What is not' },
  ]
  const { html: page } = sheetForm({
    ...{ id: 'plan', topic: 'first', language: 'en', edition: '0', title: 'Plan', intro: 'Yours.' },
    fields: [
      { id: 'sides', kind: 'boxes', label: 'Two sides', boxes: [one, two] },
      { id: 'days', kind: 'table', label: 'My days', columns: [one], rows: [two], lines: 2 },
    ],
  })
  expect(page.match(/class="pen-box"/g)).toHaveLength(2)
  expect(page.match(/<td data-column="What is good">/g)).toHaveLength(3)
  expect(page).toContain('<th scope="row">What is not</th>')
})
