// A blank sheet: it can be looked at, and becomes the person's own with the first answer.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress, useGo } from '#web/app/where.ts'
import { useBlankSheet } from '#web/client/begin-sheet.ts'
import { useSheets } from '#web/client/sheets-here.ts'
import { Unread } from '#web/client/unread.tsx'
import { Button } from '#web/parts/button.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { SheetForm } from '#web/parts/sheet-form.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { NotHere } from './not-here.tsx'
import { OtherWordsNotice } from './other-words.tsx'

const words = clientWords.sheets

export type BeginSheetProps = { topic: string; sheet: string }

export function BeginSheetScreen({ topic, sheet: id }: BeginSheetProps) {
  const address = useAddress()
  const sheets = useSheets()
  const sheet = sheets?.find((one) => one.id === id && one.topic === topic)
  const back = { href: address('sheets'), label: clientWords.back.sheets }
  if (sheets && sheets.length > 0 && !sheet) return <NotHere />
  if (!sheet)
    return (
      <Screen title={words.title} back={back}>
        <p role="status">{clientWords.read.nothing}</p>
      </Screen>
    )
  return (
    <Screen title={sheet.title} lead={sheet.intro} back={back} actions={<PrintButton label={words.print} />}>
      <Blank key={sheet.edition} sheet={sheet} />
    </Screen>
  )
}

function Blank({ sheet }: { sheet: Sheet }) {
  const go = useGo()
  const { worksheet, answer, finish, trouble } = useBlankSheet(sheet)
  const done = async () => {
    if (worksheet && (await finish())) go(`sheet/${worksheet.id}`)
  }
  return (
    <>
      <p>{words.saved}</p>
      <Unread />
      <OtherWordsNotice others={worksheet?.others ?? []} />
      <h2>{words.answers}</h2>
      <SheetForm
        sheet={sheet}
        answers={worksheet?.answers ?? {}}
        onAnswer={(field, is, was) => void answer(field, is, was)}
        words={words}
      />
      <Said trouble={trouble} />
      <Unread />
      {worksheet && (
        <Button look="primary" wide onPress={() => void done()}>
          {words.finish}
        </Button>
      )}
    </>
  )
}
