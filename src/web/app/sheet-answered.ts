// The sheet that a worksheet answers, in the edition it answered: what was asked then, not what is asked now.
import { useEffect, useState } from 'preact/hooks'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Worksheet } from '#domain/worksheet.ts'
import { useCurriculum } from '#web/device/hooks.ts'

export type SheetAnswered = {
  sheet: Sheet | undefined
  /** The edition that was answered cannot be had here, and the one of now stands in for it. */
  standsIn: boolean
}

/** `now`: the sheet as it is today, where it is still taught. */
export function useSheetAnswered(worksheet: Worksheet | undefined, now: Sheet | undefined): SheetAnswered {
  const shelf = useCurriculum()
  const edition = worksheet?.edition
  const [read, put] = useState<{ edition: string; sheet: Sheet | undefined }>()
  const older = edition !== now?.edition
  useEffect(() => {
    if (!shelf || !edition || !older) return
    let there = true
    shelf.sheet(edition).then(
      (sheet) => there && put({ edition, sheet }),
      () => there && put({ edition, sheet: undefined }),
    )
    return () => {
      there = false
    }
  }, [shelf, edition, older])
  if (!older) return { sheet: now, standsIn: false }
  if (read?.edition !== edition) return { sheet: undefined, standsIn: false }
  return { sheet: read?.sheet ?? now, standsIn: read?.sheet === undefined && now !== undefined }
}
