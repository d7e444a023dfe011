// What the command prints: a summary where all is well, else every finding and their number.
import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { reportOn, tableOf } from '#curriculum/disk/report.ts'
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
