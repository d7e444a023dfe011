// What the command prints: a summary where all is well, else every finding and their number.
import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { measureCurriculum } from '#curriculum/disk/read.ts'
import { documentFor, reportOn, tableOf } from '#curriculum/disk/report.ts'
import { SPECIMEN, writeCurriculum } from '#curriculum/disk/specimen.ts'

const GLOSSARY = 'programme/glossary.en.yaml'
const whole = writeCurriculum(SPECIMEN)
const hard = writeCurriculum({
  ...SPECIMEN,
  [GLOSSARY]: '\n- { id: team, term: team, means: You should utilize interdisciplinary professionals. }\n',
})
afterAll(() => {
  for (const folder of [whole, hard]) rmSync(folder, { recursive: true })
})

test('a whole curriculum is summed up in a line', () => {
  const { lines, clean } = reportOn(whole)
  expect(clean).toBe(true)
  expect(lines).toEqual([
    expect.stringMatching(/^2 topics \(1 written\), 2 sections, 1 worksheets; .* grade \d\.\d at most\.$/u),
  ])
})

test('hard text is not clean, and each finding has its file, line and figure', () => {
  const { lines, clean } = reportOn(hard)
  expect(clean).toBe(false)
  expect(lines).toEqual([
    expect.stringMatching(
      /^programme\/glossary\.en\.yaml:2: Hard to read: the file is at grade \d\d\.\d, above 6\.$/u,
    ),
    `${GLOSSARY}:2: Not “should”: offer a choice: "you can", "some people".`,
    `${GLOSSARY}:2: Not “utilize”: use the everyday word.`,
    '3 findings in the curriculum.',
  ])
})

test('the table has a row for each section, sheet, skill and list', () => {
  const rows = tableOf(whole).join('\n')
  for (const unit of [
    'handout.en.md › one',
    'handout.en.md › two',
    'worksheets.en.yaml › my-list',
    'skills.en.yaml › ask',
  ]) {
    expect(rows).toContain(unit)
  }
  expect(rows).not.toContain('guide')
})

test('the page of figures has a row a topic and a row a part, and is the same each time', () => {
  const page = documentFor(whole) ?? ''
  const rows = page.split('\n').filter((line) => line.startsWith('| '))
  expect(rows).toContainEqual(
    expect.stringMatching(/^\| 1\. A first topic \| \d+ \| 2 \| 1 \| 10 \| 12 \| 1 \| -?\d/u),
  )
  for (const measure of measureCurriculum(whole)) {
    expect(rows).toContainEqual(expect.stringContaining(`| ${measure.unit} | ${measure.words} |`))
  }
  expect(documentFor(whole)).toBe(page)
})

test('there is no page of figures where the folder cannot be read', () => {
  expect(documentFor(`${whole}/nowhere`)).toBeUndefined()
})
