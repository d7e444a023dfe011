// The agency's own texts: every version stays, one stands in each place, and ours comes back when it is withdrawn.
import { expect, test } from 'vitest'
import { applyEntry, type Entry } from './entry.ts'
import { type EntryName, entryKind } from './kinds.ts'
import { type OwnText, ownEdition, ownTextAt, standing } from './own-text.ts'
import type { Base } from './record.ts'
import { Edition } from './text.ts'

const by = '018f0000-0000-7000-8000-0000000000d1'
const idOf = (number: number) => `018f0000-0000-7000-8000-${`${number}`.padStart(12, '0')}`
const place = { kind: 'section' as const, topic: 'stress', section: 'signs' }

function write(number: number, kind: EntryName, before: Base | undefined, body: object): OwnText {
  const at = `2026-05-05T10:00:${`${number}`.padStart(2, '0')}.000Z`
  const entry = {
    id: idOf(number),
    at,
    by,
    client: null,
    on: before?.id ?? idOf(number),
    body,
  } as Entry<unknown>
  return applyEntry(entryKind(kind), before, entry, () => undefined) as OwnText
}
const words = (text: string) => ({ title: 'Signs', words: text, of: '0123456789abcdef' })

test('the last version stands, and those before it stay with who and when', () => {
  const first = write(1, 'own-text.write', undefined, { place, ...words('One') })
  const second = write(2, 'own-text.reword', first, words('Two'))
  expect(standing(second)?.words).toBe('Two')
  expect(second.versions.map((one) => [one.words, one.by])).toEqual([
    ['One', by],
    ['Two', by],
  ])
})

test('versions written apart come in order of time, whichever arrives first', () => {
  const first = write(1, 'own-text.write', undefined, { place, ...words('One') })
  const late = write(2, 'own-text.reword', write(3, 'own-text.reword', first, words('Three')), words('Two'))
  expect(late.versions.map((one) => one.words)).toEqual(['One', 'Two', 'Three'])
  expect(standing(late)?.words).toBe('Three')
})

test('of two texts for one place the later stands; withdrawn it gives way, and put back it stands again', () => {
  const one = write(1, 'own-text.write', undefined, { place, ...words('One') })
  const two = write(2, 'own-text.write', undefined, { place, ...words('Two') })
  expect(ownTextAt([one, two], place)).toBe(two)
  const gone = write(3, 'own-text.withdraw', two, {})
  expect(ownTextAt([one, gone], place)).toBe(one)
  expect(ownTextAt([one, write(4, 'own-text.put-back', gone, {})], place)?.id).toBe(two.id)
  expect(ownTextAt([one], { ...place, section: 'other' })).toBeUndefined()
})

test('a version names itself as an edition', () => {
  const text = write(1, 'own-text.write', undefined, { place, ...words('One') })
  const [version] = text.versions
  expect(Edition.safeParse(version && ownEdition(version)).success).toBe(true)
})
