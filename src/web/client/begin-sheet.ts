// Opens a sheet: the one begun before where it is not done, otherwise a blank one, which begins with its first answer.
import { useRef, useState } from 'preact/hooks'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Answer, Worksheet } from '#domain/worksheet.ts'
import { useGo } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { useWrite } from './write.ts'

export function useBeginSheet() {
  const begun = useBegun()
  const go = useGo()
  const open = (sheet: Sheet) => {
    const before = begun(sheet)
    go(before ? `sheet/${before.id}` : `sheets/${sheet.topic}/${sheet.id}`)
  }
  return { begun, open }
}

/** A sheet that may be blank still: looking at it begins nothing. */
export function useBlankSheet(sheet: Sheet) {
  const device = useChangingDevice()
  const begun = useBegun()
  const { write, trouble } = useWrite()
  const [id] = useState(() => begun(sheet)?.id ?? device.newId())
  const beginning = useRef<Promise<boolean> | null>(null)
  const worksheet = device.one('worksheet', id)
  const begin = async () => {
    if (device.one('worksheet', id)) return true
    const body = { topic: sheet.topic, sheet: sheet.id, edition: sheet.edition, goal: null }
    // Two answers given at once begin it once.
    beginning.current ??= write('worksheet.begin', body, id)
    const kept = await beginning.current
    beginning.current = null
    return kept
  }
  return {
    worksheet,
    trouble,
    answer: async (field: string, is: Answer, was: Answer) =>
      (await begin()) && write('worksheet.answer', { field, was, is }, id),
    finish: () => write('worksheet.finish', {}, id),
  }
}

function useBegun(): (sheet: Sheet) => Worksheet | undefined {
  const device = useChangingDevice()
  return (sheet) =>
    device
      .all('worksheet', device.me.person)
      .filter((one) => one.sheet === sheet.id && one.topic === sheet.topic && one.edition === sheet.edition)
      .filter((one) => one.finished === null)
      .sort((a, b) => (a.begun < b.begun ? 1 : -1))[0]
}
