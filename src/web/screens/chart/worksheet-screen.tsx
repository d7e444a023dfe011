// `people/:client/worksheet/:worksheet` (client, worksheet): a sheet of this person, to fill in, read or print.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Id } from '#domain/text.ts'
import type { Answer, Worksheet } from '#domain/worksheet.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { SheetForm } from '#web/parts/sheet-form.tsx'
import { SheetRead } from '#web/parts/sheet-read.tsx'
import { SayTrouble } from '#web/screens/session/say-trouble.tsx'
import { useContent } from '#web/screens/session/use-content.ts'
import { useWrite } from '#web/screens/session/use-write.ts'
import { sayWholeDay } from '#web/screens/session/when.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { teachWords } from '#web/words/en/session-teach.ts'
import { NotInChart } from './not-in-chart.tsx'
import { useSaying } from './said-on.ts'
import { sheetOf } from './sheets.ts'
import { SubPage } from './sub-page.tsx'
import { useUndo } from './use-undo.tsx'

const words = chartWords.worksheets

export function WorksheetScreen({ client, worksheet: id }: { client: Id; worksheet: Id }) {
  const device = useChangingDevice()
  const { on } = useSaying()
  const { content, titles } = useContent()
  const [trouble, write] = useWrite(client)
  const [offerUndo, undo] = useUndo()
  const worksheet = device.one('worksheet', id)
  if (worksheet?.client !== client) return <NotInChart client={client} />
  const { topic, sheet: name, finished, begun, edition } = worksheet
  const sheet = sheetOf(content, topic, name)
  const finish = async () => {
    if (await write('worksheet.finish', id, {}))
      offerUndo(words.finishSaid, () => write('worksheet.reopen', id, {}))
  }
  const may = device.may('worksheet.answer', client)
  return (
    <SubPage
      client={client}
      title={titles.sheet(topic, name)}
      lead={finished ? words.finishedOn(on(finished)) : words.begunOn(on(begun))}
      actions={<PrintButton label={words.print} />}
    >
      <SayTrouble text={trouble} />
      {sheet && sheet.edition !== edition && <Notice>{words.reworded}</Notice>}
      {!sheet && <Notice>{words.noPages}</Notice>}
      <TwoAnswers worksheet={worksheet} />
      {sheet && (
        <Filled
          sheet={sheet}
          worksheet={worksheet}
          fill={may && finished === null}
          onAnswer={(field, is) =>
            write('worksheet.answer', id, { field, was: worksheet.answers[field] ?? null, is })
          }
        />
      )}
      {may && (
        <div class="together">
          {finished === null ? (
            <Button look="primary" onPress={finish}>
              {words.finish}
            </Button>
          ) : (
            <Button onPress={() => write('worksheet.reopen', id, {})}>{words.reopen}</Button>
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
  onAnswer: (field: string, is: Answer) => void
}

function Filled({ sheet, worksheet: { answers }, fill, onAnswer }: FilledProps) {
  if (!fill) return <SheetRead sheet={sheet} answers={answers} day={sayWholeDay} nothing={words.nothing} />
  return (
    <>
      <p class="soft">{words.saved}</p>
      <SheetForm sheet={sheet} answers={answers} onAnswer={onAnswer} words={teachWords.sheet} />
    </>
  )
}

function TwoAnswers({ worksheet: { others } }: { worksheet: Worksheet }) {
  const { who, on } = useSaying()
  if (others.length === 0) return null
  return (
    <Notice look="warn">
      <p>{words.two}</p>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            “{other.words}” ({who(other.by)}, {on(other.at)})
          </li>
        ))}
      </ul>
    </Notice>
  )
}
