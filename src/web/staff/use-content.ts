// What is taught, read once for the screen from what this device keeps.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useCurriculum, useRecords } from '#web/device/hooks.ts'
import { type Content, NO_CONTENT, readContent, type Titles, titlesOf } from './titles.ts'

export function useContent(): { content: Content; titles: Titles } {
  const shelf = useCurriculum()
  const texts = useRecords('own-text', null)
  const [content, put] = useState(NO_CONTENT)
  useEffect(() => {
    let there = true
    const read = shelf ? readContent(shelf) : Promise.resolve(NO_CONTENT)
    // Pages that cannot be read leave the screen without them, and it says so where they are wanted.
    read.then(
      (next) => there && put(next),
      () => undefined,
    )
    return () => {
      there = false
    }
  }, [shelf])
  return { content, titles: useMemo(() => titlesOf(content, texts), [content, texts]) }
}
