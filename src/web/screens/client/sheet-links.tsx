// Sheets to begin or go on with.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import { useBeginSheet } from '#web/client/begin-sheet.ts'
import { List, Row } from '#web/parts/list.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.sheets

export function SheetLinks({ sheets }: { sheets: readonly Sheet[] }) {
  const { begun, open } = useBeginSheet()
  return (
    <List>
      {sheets.map((sheet) => (
        <Row
          key={sheet.id}
          title={begun(sheet) ? words.goOn(sheet.title) : words.fill(sheet.title)}
          onPress={() => open(sheet)}
        />
      ))}
    </List>
  )
}
