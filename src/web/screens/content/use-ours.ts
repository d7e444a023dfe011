// The pages of a topic as they came, without the agency's own texts.
import { useCallback } from 'preact/hooks'
import type { TopicPages } from '#curriculum/shape/shelf.ts'
import type { Shelf } from '#web/device/device.ts'
import { useFromShelf } from '#web/screens/library/use-shelf.ts'

export function useOurs(topic: string): TopicPages | undefined {
  return useFromShelf(useCallback((shelf: Shelf) => shelf.ours(topic), [topic]))
}
