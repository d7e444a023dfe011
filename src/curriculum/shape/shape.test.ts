// The small questions screens ask of a curriculum.
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { SPECIMEN, writeCurriculum } from '#curriculum/disk/specimen.ts'
import { inOwnWords, plainLine, plainText } from '#curriculum/shape/block.ts'
import { adviceFor, guidePart, sectionAfter, sectionOf } from '#curriculum/shape/handout.ts'
import { answerable, fieldOf, sheetLines } from '#curriculum/shape/sheet.ts'
import { homeworkFor, reviewFor, skillsFor, topicOf, writtenTopics } from '#curriculum/shape/topic.ts'

const folder = writeCurriculum(SPECIMEN)
const curriculum = readCurriculum(folder)
rmSync(folder, { recursive: true })
const [topic] = writtenTopics(curriculum)
if (!topic) throw new Error('the specimen has a written topic')
const { handout, guide, sheets } = topic
const [one] = handout.sections
const [sheet] = sheets
if (!one || !sheet) throw new Error('the specimen has a section and a sheet')

describe('blocks', () => {
  test('are read in order, each of its kind', () => {
    expect(one.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'heading',
      'list',
      'keypoint',
      'question',
      'story',
      'worksheet',
      'practise',
      'summary',
    ])
  })

  test('give their words, a line each', () => {
    expect(plainText(one.blocks).split('\n').slice(0, 4)).toEqual([
      'Some days are hard. A team can help you.',
      'Things to try',
      'Take a walk.',
      'Call a friend.',
    ])
  })

  test('take the person’s own words for a marked term, and keep the others', () => {
    const [first] = one.blocks
    if (first?.kind !== 'paragraph') throw new Error('a paragraph comes first')
    expect(plainLine(inOwnWords(first.text, { team: 'crew' }))).toContain('A crew can help')
    expect(plainLine(inOwnWords(first.text, { team: ' ', illness: 'nerves' }))).toContain('A team can help')
    expect(plainLine(first.text)).toContain('A team can help')
  })

  test('begin a sentence with a capital in the person’s words too', () => {
    const said = [
      { text: 'Symptoms', term: 'symptoms' },
      { text: ' and ' },
      { text: 'symptoms', term: 'symptoms' },
    ]
    expect(plainLine(inOwnWords(said, { symptoms: 'foggy days' }))).toBe('Foggy days and foggy days')
  })
})

describe('handout and guide', () => {
  test('sections follow one another and end', () => {
    expect(sectionAfter(handout)?.id).toBe('one')
    expect(sectionAfter(handout, 'one')?.id).toBe('two')
    expect(sectionAfter(handout, 'two')).toBeUndefined()
    expect(sectionAfter(handout, 'gone')).toBeUndefined()
    expect(sectionOf(handout, 'two')?.minutes).toBe(15)
  })

  test('advice stands by its section, parts by their name', () => {
    expect(plainText(adviceFor(guide, 'one'))).toBe('Ask before you tell.')
    expect(adviceFor(guide, 'gone')).toEqual([])
    expect(guidePart(guide, 'homework')?.title).toBe('Home practice')
  })
})

describe('sheets and topics', () => {
  test('a sheet knows its fields, what can be answered and its words', () => {
    expect(fieldOf(sheet, 'areas')).toMatchObject({ kind: 'grid', own: 2, pick: 'one' })
    expect(answerable(sheet)).toHaveLength(sheet.fields.length - 1)
    expect(sheetLines(sheet)).toEqual(
      expect.arrayContaining(['My list', 'Good', 'Not sure', 'Home', 'It is fine']),
    )
  })

  test('what goes with a section', () => {
    expect(skillsFor(topic, 'one').map((skill) => skill.id)).toEqual(['ask'])
    expect(skillsFor(topic, 'two')).toEqual([])
    expect(homeworkFor(topic, 'one').map((idea) => idea.id)).toEqual(['walk'])
    expect(reviewFor(topic, 'two').map((asked) => asked.id)).toEqual(['ask-choice'])
    expect(topicOf(curriculum, 'second')?.status).toBe('planned')
    expect(topicOf(curriculum, 'gone')).toBeUndefined()
  })
})
