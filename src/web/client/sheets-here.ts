// All sheets that can be filled in: those of the handouts and those of the programme itself.
import { useEffect, useState } from 'preact/hooks'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Worksheet } from '#domain/worksheet.ts'
import type { Shelf } from '#web/device/device.ts'
import { useCurriculum } from '#web/device/hooks.ts'

/** Undefined while they are being read; empty where none has reached this phone. */
export function useSheets(): Sheet[] | undefined {
  const shelf = useCurriculum()
  const [sheets, put] = useState<Sheet[]>()
  useEffect(() => {
    let there = true
    if (shelf)
      readSheets(shelf).then(
        (read) => there && put(read),
        () => there && put([]),
      )
    return () => {
      there = false
    }
  }, [shelf])
  return sheets
}

async function readSheets(shelf: Shelf): Promise<Sheet[]> {
  const written = shelf.index.topics.filter((topic) => topic.status === 'written')
  // What has not reached this phone yet hides nothing of what has.
  const pages = await Promise.all(written.map((topic) => shelf.pages(topic.id).catch(() => undefined)))
  const programme = await shelf.programme().catch(() => undefined)
  return [...(programme?.inventory ?? []), ...pages.flatMap((page) => page?.sheets ?? [])]
}

export const sheetOf = (sheets: readonly Sheet[], { topic, sheet }: Worksheet): Sheet | undefined =>
  sheets.find((one) => one.id === sheet && one.topic === topic)
