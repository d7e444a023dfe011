// Sheets to begin or go on with.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import { useBeginSheet } from '#web/client/begin-sheet.ts'
import { List, Row } from '#web/parts/list.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.sheets

export type SheetLinksProps = {
  sheets: readonly Sheet[]
  /** Only those that have not been begun. */
  fresh?: boolean
}

export function SheetLinks({ sheets, fresh = false }: SheetLinksProps) {
  const { begun, open } = useBeginSheet()
  return (
    <List>
      {sheets
        .filter((sheet) => !fresh || !begun(sheet))
        .map((sheet) => (
          <Row
            key={sheet.id}
            title={begun(sheet) ? words.goOn(sheet.title) : words.fill(sheet.title)}
            onPress={() => open(sheet)}
          />
        ))}
    </List>
  )
}
