// Sheets to begin or go on with.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import { Said } from '#web/app/said.tsx'
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
  const { begun, open, trouble } = useBeginSheet()
  return (
    <>
      <List>
        {sheets
          .filter((sheet) => !fresh || !begun(sheet))
          .map((sheet) => (
            <Row
              key={sheet.id}
              title={begun(sheet) ? words.goOn(sheet.title) : words.fill(sheet.title)}
              onPress={() => void open(sheet)}
            />
          ))}
      </List>
      <Said trouble={trouble} />
    </>
  )
}
