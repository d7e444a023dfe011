// Reads a piece of what is taught from this phone.
import { useEffect, useState } from 'preact/hooks'
import type { Shelf } from '#web/device/device.ts'
import { useCurriculum } from '#web/device/hooks.ts'

/** Undefined while it is being read, null where it has not reached this phone; `read` stays the same function. */
export function useContent<Value>(
  read: (shelf: Shelf) => Promise<Value | undefined>,
): Value | null | undefined {
  const shelf = useCurriculum()
  const [found, put] = useState<Value | null>()
  useEffect(() => {
    let there = true
    if (shelf)
      read(shelf).then(
        (value) => there && put(value ?? null),
        () => there && put(null),
      )
    return () => {
      there = false
    }
  }, [shelf, read])
  return found
}

export const readTools = (shelf: Shelf) => shelf.tools()
export const readStories = async (shelf: Shelf) => (await shelf.stories())?.stories
export const readProgramme = (shelf: Shelf) => shelf.programme()

/** The skills of all topics that are here. */
export async function readSkills(shelf: Shelf) {
  const written = shelf.index.topics.filter((topic) => topic.status === 'written')
  const pages = await Promise.all(written.map((topic) => shelf.pages(topic.id).catch(() => undefined)))
  return pages.flatMap((page) => page?.skills ?? [])
}
