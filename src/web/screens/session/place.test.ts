// A session opens again at its step, also after it was folded or unfolded meanwhile.
import { expect, test } from 'vitest'
import { plan } from '#domain/steps.ts'
import { placeIn } from './place.ts'

test('the kept step is found where the plan still has it', () => {
  expect(placeIn(plan('imr', 50), 'teach').step).toBe('teach')
  expect(placeIn(plan('imr', 50), undefined).step).toBe('welcome')
})

test('a step that was folded is found in the part that holds it, and back', () => {
  expect(placeIn(plan('imr', 30), 'teach').step).toBe('one-point')
  expect(placeIn(plan('imr', 30), 'goals').step).toBe('arriving')
  expect(placeIn(plan('imr', 50), 'closing').step).toBe('next-homework')
  expect(placeIn(plan('imr', 50), 'one-point').step).toBe('teach')
})

test('a step of another purpose leads to the beginning', () => {
  expect(placeIn(plan('getting-to-know', 50), 'teach').step).toBe('getting-to-know')
  expect(placeIn(plan('imr', 50), 'everyday').step).toBe('welcome')
})
