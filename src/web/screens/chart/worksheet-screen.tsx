// `people/:client/worksheet/:worksheet` (client, worksheet): a sheet of this person, to fill in, read or print.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Id } from '#domain/text.ts'
import type { Answer, Worksheet } from '#domain/worksheet.ts'
import { Said } from '#web/app/said.tsx'
import { useSheetAnswered } from '#web/app/sheet-answered.ts'
import { sayWholeDay } from '#web/app/when.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { SheetForm } from '#web/parts/sheet-form.tsx'
import { SheetRead } from '#web/parts/sheet-read.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { teachWords } from '#web/words/en/session-teach.ts'
import { NotInChart } from './not-in-chart.tsx'
import { useSaying } from './said-on.ts'
import { sheetOf } from './sheets.ts'
import { SubPage } from './sub-page.tsx'
import { TwoAnswers } from './two-answers.tsx'
import { useUndo } from './use-undo.tsx'

const words = chartWords.worksheets

export function WorksheetScreen({ client, worksheet: id }: { client: Id; worksheet: Id }) {
  const device = useChangingDevice()
  const { on } = useSaying()
  const { content, titles } = useContent()
  const [trouble, write] = useWrite(client)
  const [offerUndo, undo, noUndo] = useUndo()
  const worksheet = device.one('worksheet', id)
  const now = worksheet && sheetOf(content, worksheet.topic, worksheet.sheet)
  const { sheet, standsIn } = useSheetAnswered(worksheet, now)
  if (worksheet?.client !== client) return <NotInChart client={client} />
  const { topic, sheet: name, finished, begun } = worksheet
  const finish = async () => {
    if (await write('worksheet.finish', id, {}))
      offerUndo(words.finishSaid, () => write('worksheet.reopen', id, {}))
  }
  const may = device.may('worksheet.answer', client)
  const answer = (field: string, is: Answer, was: Answer = worksheet.answers[field] ?? null) =>
    write('worksheet.answer', id, { field, was, is })
  return (
    <SubPage
      client={client}
      title={sheet?.title ?? titles.sheet(topic, name)}
      lead={finished ? words.finishedOn(on(finished)) : words.begunOn(on(begun))}
      actions={<PrintButton label={words.print} />}
    >
      <Said trouble={trouble} />
      {standsIn && <Notice>{words.reworded}</Notice>}
      {!sheet && <Notice>{words.noPages}</Notice>}
      <TwoAnswers worksheet={worksheet} sheet={sheet} may={may} onAnswer={answer} />
      {sheet && (
        <Filled sheet={sheet} worksheet={worksheet} fill={may && finished === null} onAnswer={answer} />
      )}
      {may && (
        <div class="together">
          {finished === null ? (
            <Button look="primary" onPress={finish}>
              {words.finish}
            </Button>
          ) : (
            <Button
              onPress={() => {
                noUndo()
                return write('worksheet.reopen', id, {})
              }}
            >
              {words.reopen}
            </Button>
          )}
        </div>
      )}
      {undo}
    </SubPage>
  )
}

type FilledProps = {
  sheet: Sheet
  worksheet: Worksheet
  fill: boolean
  onAnswer: (field: string, is: Answer, was: Answer) => void
}

function Filled({ sheet, worksheet: { answers }, fill, onAnswer }: FilledProps) {
  if (!fill)
    return <SheetRead level={2} sheet={sheet} answers={answers} day={sayWholeDay} nothing={words.nothing} />
  return (
    <>
      <p class="soft">{words.saved}</p>
      <SheetForm level={2} sheet={sheet} answers={answers} onAnswer={onAnswer} words={teachWords.sheet} />
    </>
  )
}
