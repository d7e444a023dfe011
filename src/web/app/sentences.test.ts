// What an app says of a no: the sentence that came with it, its own plainer one, and nothing of our own faults.
import { expect, test } from 'vitest'
import { Refusal } from '#domain/refusal.ts'
import { Trouble } from '#web/device/trouble.ts'
import { sentencesWith } from './sentences.ts'

const sentenceOf = sentencesWith('That did not work.', { unreachable: 'There is no network.' })

test('a refusal and a trouble speak for themselves, unless the app has a plainer sentence', () => {
  expect(sentenceOf(new Refusal('rule', 'A goal needs words.'))).toBe('A goal needs words.')
  expect(sentenceOf(new Trouble('wait', 'Wait a minute.'))).toBe('Wait a minute.')
  expect(sentenceOf(new Trouble('unreachable', 'The office cannot be reached.'))).toBe('There is no network.')
})

test('what nobody wrote for people is not shown', () => {
  expect(sentenceOf(new TypeError('undefined is not a function'))).toBe('That did not work.')
})
