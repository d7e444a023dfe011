// Reads one thing from what this device keeps of the curriculum, with the agency's own words in their places.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { withOwnLocals } from '#curriculum/shape/agency-text.ts'
import type { Block } from '#curriculum/shape/block.ts'
import type { ProgrammePages, ProgrammeTeaching, StoryPages, ToolPages } from '#curriculum/shape/shelf.ts'
import type { Shelf } from '#web/device/device.ts'
import { useCurriculum, useRecords } from '#web/device/hooks.ts'

/** Undefined while it is read or where it is not here; `read` stays the same function from one drawing to the next. */
export function useFromShelf<Value>(read: (shelf: Shelf) => Promise<Value | undefined>): Value | undefined {
  const shelf = useCurriculum()
  const [value, put] = useState<Value>()
  useEffect(() => {
    let there = true
    shelf &&
      read(shelf).then(
        (next) => there && put(next),
        () => undefined,
      )
    return () => {
      there = false
    }
  }, [shelf, read])
  return value
}

const programme = (shelf: Shelf) => shelf.programme()
const tools = (shelf: Shelf) => shelf.tools()
const stories = (shelf: Shelf) => shelf.stories()
const teaching = (shelf: Shelf) => shelf.programmeTeaching()

/** What belongs to no topic. */
export const useProgramme = (): ProgrammePages | undefined => useFromShelf(programme)
export const useTools = (): ToolPages | undefined => useFromShelf(tools)
export const useStories = (): StoryPages | undefined => useFromShelf(stories)
export const useProgrammeTeaching = (): ProgrammeTeaching | undefined => useFromShelf(teaching)

/** Blocks of a page of the programme with the agency's local blocks filled in; a topic's pages come with them. */
export function useWithLocals(blocks: readonly Block[] | undefined): Block[] {
  const texts = useRecords('own-text', null)
  return useMemo(() => (blocks ? withOwnLocals(blocks, texts) : []), [blocks, texts])
}
