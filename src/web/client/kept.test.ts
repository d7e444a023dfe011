// The line under the name says where a client's words are.
import { expect, test } from 'vitest'
import { clientWords } from '#web/words/en/client.ts'
import { type Kept, keptLine } from './kept.ts'

const words = clientWords.kept
const calm: Kept = {
  waiting: 0,
  syncing: false,
  online: true,
  received: '2026-05-04T15:42:00.000Z',
  attention: 0,
}
const when = () => '10:42 AM'
const line = (status: Partial<Kept>) => keptLine({ ...calm, ...status }, when)

test('all is sent', () => {
  expect(line({})).toEqual({ state: 'received', text: words.received('10:42 AM') })
})

test('what waits is said before all else, on its way or not', () => {
  expect(line({ waiting: 2, attention: 1, online: false })).toEqual({ state: 'kept', text: words.waiting(2) })
  expect(line({ waiting: 1, syncing: true })).toEqual({ state: 'sending', text: words.sending(1) })
})

test('what needs a look comes before the calm lines', () => {
  expect(line({ attention: 1, online: false })).toEqual({ state: 'attention', text: words.attention(1) })
})

test('without network nothing is claimed to be sent just now', () => {
  expect(line({ online: false })).toEqual({ state: 'kept', text: words.offline('10:42 AM') })
  expect(line({ received: null })).toEqual({ state: 'kept', text: words.here })
})
