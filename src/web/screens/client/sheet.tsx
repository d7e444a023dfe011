// One sheet, filled in as one goes: every answer is kept as it is written.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Answer, Worksheet } from '#domain/worksheet.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useSheetAnswered } from '#web/app/sheet-answered.ts'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { sheetOf, useSheets } from '#web/client/sheets-here.ts'
import { Unread } from '#web/client/unread.tsx'
import { useWrite } from '#web/client/write.ts'
import { useRecord } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Paper } from '#web/parts/paper.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { SheetForm } from '#web/parts/sheet-form.tsx'
import { SheetRead } from '#web/parts/sheet-read.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { NotHere } from './not-here.tsx'
import { OtherWordsNotice } from './other-words.tsx'

const words = clientWords.sheets

export function SheetScreen({ id }: { id: string }) {
  const worksheet = useRecord('worksheet', id)
  const sheets = useSheets()
  const { sheet, standsIn } = useSheetAnswered(worksheet, worksheet && sheetOf(sheets ?? [], worksheet))
  const address = useAddress()
  if (!worksheet) return <NotHere />
  const back = { href: address('sheets'), label: clientWords.back.sheets }
  if (!sheet)
    return (
      <Screen title={words.title} back={back}>
        <p role="status">{clientWords.read.nothing}</p>
      </Screen>
    )
  const filled = worksheet.finished !== null || standsIn
  return (
    <Screen
      title={sheet.title}
      lead={sheet.intro}
      back={back}
      actions={filled ? <PrintButton label={words.print} /> : undefined}
    >
      {standsIn && (
        <Notice>
          <p>{words.older}</p>
        </Notice>
      )}
      <OtherWordsNotice others={worksheet.others} />
      {filled ? (
        <FilledIn sheet={sheet} worksheet={worksheet} mayChange={!standsIn} />
      ) : (
        <FillIn sheet={sheet} worksheet={worksheet} />
      )}
      <FeedbackPart page={`sheet/${sheet.id}`} edition={sheet.edition} />
    </Screen>
  )
}

type Part = { sheet: Sheet; worksheet: Worksheet }

function FillIn({ sheet, worksheet: { id, answers } }: Part) {
  const { write, trouble } = useWrite()
  const answer = (field: string, is: Answer, was: Answer) => {
    void write('worksheet.answer', { field, was, is }, id)
  }
  return (
    <>
      <p>{words.saved}</p>
      <Unread />
      <h2>{words.answers}</h2>
      <SheetForm sheet={sheet} answers={answers} onAnswer={answer} words={words} />
      <Said trouble={trouble} />
      <Unread />
      <Button look="primary" wide onPress={() => void write('worksheet.finish', {}, id)}>
        {words.finish}
      </Button>
    </>
  )
}

function FilledIn({ sheet, worksheet: { id, answers }, mayChange }: Part & { mayChange: boolean }) {
  const days = useDays()
  const { write, trouble, busy } = useWrite()
  return (
    <>
      <Paper>
        <h2>{words.answers}</h2>
        <SheetRead sheet={sheet} answers={answers} day={days.day} nothing={words.nothing} />
      </Paper>
      {mayChange && (
        <div>
          <Button busy={busy} onPress={() => void write('worksheet.reopen', {}, id)}>
            {words.reopen}
          </Button>
        </div>
      )}
      <Said trouble={trouble} />
    </>
  )
}
