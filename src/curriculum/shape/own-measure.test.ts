// An agency's own text is measured as it will be read: without its marks, and never refused.
import { expect, test } from 'vitest'
import { measureOwn } from './own-measure.ts'

const plain = 'You can call us day and night. A person answers. We speak English and Spanish here.'

test('plain words pass without a remark', () => {
  const measured = measureOwn(
    'Help now',
    `## Who to call\n\n- ${plain}\n- Ask for Ana or for Joe at the desk.`,
  )
  expect(measured).toMatchObject({ tooHard: false, long: [], refused: [] })
  expect(measured.grade ?? 99).toBeLessThan(6)
  expect(measured.words).toBe(28)
})

test('long words are measured as too hard, and what makes them so is named', () => {
  const hard =
    'Consumers who are experiencing psychiatric decompensation should immediately communicate with the interdisciplinary community intervention organization before presenting themselves at any emergency department or facility.'
  const measured = measureOwn('For patients', hard)
  expect(measured.tooHard).toBe(true)
  expect(measured.long).toEqual([hard])
  expect(measured.refused.map(({ word }) => word)).toEqual(['should', 'patients', 'intervention'])
})

test('a few words are not graded', () => {
  expect(measureOwn('', '')).toMatchObject({ words: 0, grade: undefined })
  expect(measureOwn('Call', 'Massachusetts Rehabilitation Commission').tooHard).toBe(false)
})
