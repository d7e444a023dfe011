// The curriculum that is shipped: whole, readable, and honest about what is not written yet.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { asLine, checkCurriculum, measureCurriculum, readCurriculum } from '#curriculum/disk/read.ts'
import { writtenTopics } from '#curriculum/shape/topic.ts'

const FOLDER = fileURLToPath(new URL('../../../curriculum', import.meta.url))

describe('the curriculum', () => {
  test('has no findings', () => {
    expect(checkCurriculum(FOLDER).map(asLine)).toEqual([])
  })

  test('every part of the client’s text is at grade 6 or below', () => {
    const hard = measureCurriculum(FOLDER).filter((measure) => measure.grade > 6)
    expect(hard.map((measure) => measure.unit)).toEqual([])
  })

  test('has eleven topics, numbered in order', () => {
    const numbers = readCurriculum(FOLDER).topics.map((topic) => topic.number)
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  test('a written topic has what a practitioner needs', () => {
    const written = writtenTopics(readCurriculum(FOLDER))
    expect(written.map((topic) => topic.number)).toContain(1)
    for (const topic of written) {
      expect(topic.guide.parts).toHaveLength(10)
      expect(topic.sheets.length).toBeGreaterThanOrEqual(4)
      expect(topic.skills.length).toBeGreaterThanOrEqual(5)
      for (const { id } of topic.handout.sections) expect(topic.points).toHaveProperty([id])
    }
  })
})
