// What the line under the name says: what is kept on this phone and what has been received.
import type { Status } from '#web/device/device.ts'
import type { KeptLineProps } from '#web/parts/kept-line.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.kept

export type Kept = Pick<Status, 'waiting' | 'syncing' | 'online' | 'received' | 'attention'>

/** `when`: the moment the office was last reached, as it is said. */
export function keptLine(status: Kept, when: (at: string) => string): KeptLineProps {
  const { waiting, syncing, online, received, attention } = status
  if (waiting > 0 && syncing) return { state: 'sending', text: words.sending(waiting) }
  if (waiting > 0) return { state: 'kept', text: words.waiting(waiting) }
  if (attention > 0) return { state: 'attention', text: words.attention(attention) }
  if (received === null) return { state: 'kept', text: words.here }
  if (!online) return { state: 'kept', text: words.offline(when(received)) }
  return { state: 'received', text: words.received(when(received)) }
}
