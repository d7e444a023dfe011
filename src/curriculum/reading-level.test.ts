// Client text that is too hard, too long or unkind is found with its place and the measured figure.
import { describe, expect, test } from 'vitest'
import type { Passage } from '#curriculum/disk/proof.ts'
import { measurePassages, proofread } from '#curriculum/reading-level.ts'

function passage(text: string, line = 1, running = true): Passage {
  return { file: 'handout.en.md', line, unit: 'handout.en.md › one', text, running }
}

function said(...passages: Passage[]): string[] {
  return proofread(passages).map((finding) => `${finding.line}: ${finding.what}`)
}

describe('reading level', () => {
  test('plain, short, kind text passes', () => {
    expect(said(passage('You can take a walk.'), passage('A friend can come too.', 2))).toEqual([])
  })

  test('a hard section names its grade', () => {
    expect(said(passage('Medication modification necessitates psychiatric supervision.', 7))).toEqual([
      expect.stringMatching(/^7: Hard to read: “one” is at grade \d\d\.\d, above 6\.$/u),
    ])
  })

  test('a section is measured as one: an easy paragraph carries a harder one', () => {
    const hard = passage('Your medication is your decision.')
    const easy = [2, 3, 4, 5].map((line) => passage('You can ask me to go on or to stop.', line))
    expect(said(hard)).not.toEqual([])
    expect(said(hard, ...easy)).toEqual([])
    expect(measurePassages([hard, ...easy])).toHaveLength(1)
  })

  test('long sentences, on average and each', () => {
    const thirteen = `${'a '.repeat(12)}a.`
    expect(said(passage(thirteen))).toEqual(['1: Long sentences: “one” has 13.0 words a sentence, above 12.'])
    const long = `${'a '.repeat(20)}a.`
    expect(said(passage(long, 3), passage('Yes.\nNo.\nWe can go.', 4))).toEqual([
      expect.stringContaining('3: A sentence of 21 words, above 20'),
    ])
  })

  test('labels are not measured, but their words are read', () => {
    expect(said(passage('Spirituality', 1, false))).toEqual([])
    expect(said(passage('Non-compliant', 1, false))).toEqual([expect.stringContaining('Not “Non-compliant”')])
  })

  test.each([
    'He is a schizophrenic.',
    'She suffers from voices.',
    'You should go.',
    'You must not stop.',
    'Well done!',
    'Ask the patients.',
    'A low-functioning day.',
    'Practise it.',
    'He is non-compliant.',
  ])('refused: %s', (text) => {
    expect(said(passage(text, 1, false))).toEqual([expect.stringMatching(/^1: Not “/u)])
  })

  test.each([
    'Be patient with yourself.',
    'Alcoholics Anonymous meets here.',
    'I like nuts.',
    'A mustard jar.',
  ])('fine: %s', (text) => {
    expect(proofread([{ ...passage(text), running: false }])).toEqual([])
  })
})
