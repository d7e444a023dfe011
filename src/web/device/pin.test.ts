// Which PINs are taken, and how the waits grow.

import { expect, test } from 'vitest'
import { checkPin, TRIES, waitAfter } from './pin.ts'

test.each(['4921', '83920174', '2580'])('a client may choose %s', (pin) => {
  expect(() => checkPin('my', pin)).not.toThrow()
})

test.each(['492', '123456789', '12a4', '', ' 1234', '1234', '4321', '0000', '1212', '5656'])(
  'a client may not choose %j',
  (pin) => {
    expect(() => checkPin('my', pin)).toThrow(/[.]$/)
  },
)

test('staff need six digits', () => {
  expect(() => checkPin('staff', '49215')).toThrow('at least 6')
  expect(() => checkPin('staff', '492158')).not.toThrow()
})

test('waits never shrink, and the first wrong PINs cost nothing', () => {
  const waits = Array.from({ length: TRIES }, (_, wrong) => waitAfter(wrong))
  expect(waits.slice(0, 4)).toEqual([0, 0, 0, 0])
  expect(waits[4]).toBe(30_000)
  expect([...waits].sort((a, b) => a - b)).toEqual(waits)
})
