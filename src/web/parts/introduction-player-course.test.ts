// Line by line through the slides, and no further than the last.
import { expect, test } from 'vitest'
import { lineAfter, type Place, slideAt } from './introduction-player-course.ts'

const slides = [{ say: ['One.', 'Two.'] }, { say: ['Three.'] }]

test('every line is read once, in its order', () => {
  const read: string[] = []
  for (let place: Place | undefined = slideAt(slides, 0); place; place = lineAfter(slides, place))
    read.push(slides[place.slide]?.say[place.line] ?? 'nothing')
  expect(read).toEqual(['One.', 'Two.', 'Three.'])
})

test('there is no slide before the first nor after the last', () => {
  expect([slideAt(slides, -1), slideAt(slides, 2)]).toEqual([undefined, undefined])
  expect(slideAt(slides, 1)).toEqual({ slide: 1, line: 0 })
})
