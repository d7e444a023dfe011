// A topic as one agency has it: its words in place of ours, what is to be done there kept, and every word of theirs drawn.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OwnPlace, OwnText } from '#domain/own-text.ts'
import { coverWithOwnTexts, editionTaught, withOwnLocals, withOwnTexts } from './agency-text.ts'
import { type Block, plainText } from './block.ts'
import type { Handout } from './handout.ts'
import { ownBlocks } from './own-prose.ts'

const by = '018f0000-0000-7000-8000-0000000000d1'
const idOf = (number: number) => `018f0000-0000-7000-8000-${`${number}`.padStart(12, '0')}`
const own = (
  number: number,
  place: OwnPlace,
  title: string,
  words: string,
  of: string | null = null,
): OwnText => {
  const version = { id: idOf(number), at: '2026-05-05T10:00:00.000Z', by, title, words, of }
  return {
    id: idOf(number),
    client: null,
    through: [],
    others: [],
    place,
    versions: [version],
    withdrawn: false,
  }
}

const line = (text: string): Block => ({ kind: 'paragraph', text: [{ text }] })
const local: Block = {
  kind: 'local',
  id: 'crisis-lines',
  title: 'Help now',
  empty: 'Call 911.',
  crisis: true,
}
const handout: Handout = {
  topic: 'stress',
  language: 'en',
  edition: 'aaaaaaaaaaaaaaaa',
  title: 'Stress',
  sections: [
    {
      id: 'signs',
      title: 'Signs',
      minutes: 15,
      edition: 'bbbbbbbbbbbbbbbb',
      blocks: [line('Our words.'), { kind: 'worksheet', id: 'my-signs' }],
    },
    {
      id: 'calm',
      title: 'Calm',
      minutes: 15,
      edition: 'cccccccccccccccc',
      blocks: [line('Breathe.'), local],
    },
  ],
}
const signs = { kind: 'section' as const, topic: 'stress', section: 'signs' }

describe('a section of the agency', () => {
  const text = own(1, signs, 'Signs here', 'Our own way.\n\n- One\n- Two', 'bbbbbbbbbbbbbbbb')
  const [section] = withOwnTexts({ handout }, [text]).handout.sections

  test('stands in place of ours, and the worksheet of the place stays', () => {
    expect(section?.title).toBe('Signs here')
    expect(section && plainText(section.blocks)).toBe('Our own way.\nOne\nTwo')
    expect(section?.blocks.at(-1)).toEqual({ kind: 'worksheet', id: 'my-signs' })
    expect(section?.own?.moved).toBe(false)
  })

  test('leaves whom to call in a crisis where it was', () => {
    const calm = own(2, { ...signs, section: 'calm' }, 'Calm here', 'Our own way.', 'cccccccccccccccc')
    const [, ours] = withOwnTexts({ handout }, [calm]).handout.sections
    expect(ours?.blocks).toEqual([line('Our own way.'), local])
  })

  test('is what was taught, by an edition of its own', () => {
    expect(editionTaught(handout, section)).toBe('8000000000000001')
    expect(editionTaught(handout, handout.sections[1])).toBe(handout.edition)
  })

  test('says that ours has moved on since it was written', () => {
    const older = own(1, signs, 'Signs here', 'Our own way.', 'dddddddddddddddd')
    expect(withOwnTexts({ handout }, [older]).handout.sections[0]?.own?.moved).toBe(true)
  })

  test('gives way to ours when it is withdrawn', () => {
    expect(withOwnTexts({ handout }, [{ ...text, withdrawn: true }]).handout).toEqual(handout)
  })
})

test('a page of the agency comes after ours, in the handout and in the index', () => {
  const page = own(2, { kind: 'page', topic: 'stress' }, 'Our garden group', 'Tuesdays at two.')
  const elsewhere = own(3, { kind: 'page', topic: 'medication' }, 'Not here', 'No.')
  const titles = withOwnTexts({ handout }, [page, elsewhere]).handout.sections.map(({ title }) => title)
  expect(titles).toEqual(['Signs', 'Calm', 'Our garden group'])
  const entry = { id: 'stress', number: 8, title: '', short: '', aims: [], status: 'written' as const }
  const sections = handout.sections.map(({ id, title, minutes }) => ({ id, title, minutes }))
  expect(
    coverWithOwnTexts({ ...entry, sections }, [page, elsewhere]).sections.map(({ title }) => title),
  ).toEqual(titles)
})

test('a local block is filled once the agency has written it, and stays empty before', () => {
  expect(withOwnLocals([local], [])).toEqual([local])
  const filled = withOwnLocals(
    [local],
    [own(4, { kind: 'local', block: 'crisis-lines' }, 'Call us', 'Day or night.')],
  )
  expect(plainText(filled)).toBe('Call us\nDay or night.')
})

describe('plain lines', () => {
  test('become headings, lists, key points and paragraphs', () => {
    const kinds = ownBlocks('## One\nTwo\nthree\n- a\n- b\n1. c\n> keep\n\nFour').map((block) => block.kind)
    expect(kinds).toEqual(['heading', 'paragraph', 'list', 'list', 'keypoint', 'paragraph'])
  })

  test('lose no word, whatever is typed', () => {
    const typed = fc.array(
      fc.constantFrom('word', 'a', '\n', '\n\n', '- ', '## ', '> ', '1. ', ' ', '<b>', '{% x %}'),
    )
    fc.assert(
      fc.property(typed, (pieces) => {
        const letters = (text: string) => text.replaceAll(/[^\p{L}]/gu, '')
        const text = pieces.join('')
        expect(letters(plainText(ownBlocks(text)))).toBe(letters(text))
      }),
    )
  })
})
