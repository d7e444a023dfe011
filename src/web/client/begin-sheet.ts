// Opens a sheet: the one begun before where it is not done, otherwise a new one.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Worksheet } from '#domain/worksheet.ts'
import { useGo } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { useWrite } from './write.ts'

export function useBeginSheet() {
  const device = useChangingDevice()
  const go = useGo()
  const { write, trouble, busy } = useWrite()
  const begun = (sheet: Sheet): Worksheet | undefined =>
    device
      .all('worksheet', device.me.person)
      .filter((one) => one.sheet === sheet.id && one.topic === sheet.topic && one.edition === sheet.edition)
      .filter((one) => one.finished === null)
      .sort((a, b) => (a.begun < b.begun ? 1 : -1))[0]
  const open = async (sheet: Sheet) => {
    const before = begun(sheet)
    if (before) return go(`sheet/${before.id}`)
    const id = device.newId()
    const body = { topic: sheet.topic, sheet: sheet.id, edition: sheet.edition, goal: null }
    if (await write('worksheet.begin', body, id)) go(`sheet/${id}`)
  }
  return { begun, open, trouble, busy }
}
