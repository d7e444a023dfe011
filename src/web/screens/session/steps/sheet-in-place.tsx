// A worksheet where the handout has it, filled in together; what is written is on the person's phone too.
import { useState } from 'preact/hooks'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { SheetForm } from '#web/parts/sheet-form.tsx'
import { TwoAnswers } from '#web/screens/chart/two-answers.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { pageWords } from '#web/words/en/session-pages.ts'
import { teachWords as words } from '#web/words/en/session-teach.ts'

type SheetInPlaceProps = { topic: string; sheet: string; shown?: boolean }

export function SheetInPlace({ topic, sheet: id, shown = false }: SheetInPlaceProps) {
  const { content } = useMeeting()
  const sheet = content.topics.find((one) => one.id === topic)?.pages?.sheets.find((one) => one.id === id)
  return sheet ? <SheetTogether topic={topic} sheet={sheet} shown={shown} /> : null
}

export type SheetTogetherProps = {
  topic: string
  sheet: Sheet
  openWords?: string
  /** The page is turned to the person: no names on it. */
  shown?: boolean
}

export function SheetTogether({
  topic,
  sheet,
  openWords = words.sheetOpen,
  shown = false,
}: SheetTogetherProps) {
  const device = useDevice()
  const { client, name, write } = useMeeting()
  const [open, show] = useState(false)
  // The sheet begun last goes on, if it is of this very edition.
  const filled = useRecords('worksheet', client.id)
    .filter((one) => one.topic === topic && one.sheet === sheet.id && one.edition === sheet.edition)
    .sort((a, b) => (a.begun < b.begun ? 1 : -1))[0]

  const begin = async () => {
    const { id, edition } = sheet
    return (
      filled !== undefined ||
      (await write('worksheet.begin', device.newId(), { topic, sheet: id, edition, goal: null })) !==
        undefined
    )
  }
  if (!open || !filled) {
    return (
      <Card
        title={sheet.title}
        level={3}
        look="tint"
        actions={
          <>
            <Button onPress={async () => show(await begin())}>{openWords}</Button>
            {!shown && <GiveSheet topic={topic} sheet={sheet} onPhone={filled !== undefined} begin={begin} />}
          </>
        }
      >
        {filled?.finished ? <p class="soft">{words.sheetFinished}</p> : <p>{sheet.intro}</p>}
      </Card>
    )
  }
  const answer = (field: string, is: Answer, was: Answer) =>
    write('worksheet.answer', filled.id, { field, was, is })
  const answerAnew = (field: string, is: Answer) => answer(field, is, filled.answers[field] ?? null)
  return (
    <Card
      title={sheet.title}
      level={3}
      look="tint"
      actions={
        filled.finished ? (
          <Button look="quiet" onPress={() => write('worksheet.reopen', filled.id, {})}>
            {words.sheetReopen}
          </Button>
        ) : (
          <Button onPress={() => write('worksheet.finish', filled.id, {})}>{words.sheetFinish}</Button>
        )
      }
    >
      <p>{sheet.intro}</p>
      {!shown && <TwoAnswers worksheet={filled} sheet={sheet} may onAnswer={answerAnew} />}
      <SheetForm sheet={sheet} answers={filled.answers} onAnswer={answer} words={words.sheet} />
      <p class="soft">
        {filled.finished ? words.sheetFinished : shown ? words.sheetYours : words.sheetPhone(name)}
      </p>
    </Card>
  )
}

type GiveSheetProps = { topic: string; sheet: Sheet; onPhone: boolean; begin: () => Promise<boolean> }

/** Sends the sheet to the person's phone, to be filled in there, or says that it was given on paper. */
function GiveSheet({ topic, sheet: { id, edition }, onPhone, begin }: GiveSheetProps) {
  const { attendance, name, note, takeBack } = useMeeting()
  const given = (way: 'paper' | 'phone') =>
    attendance.given.find((one) => one.what === 'sheet' && one.sheet === id && one.way === way)
  const give = (way: 'paper' | 'phone') =>
    note('attendance.give', { what: 'sheet', topic, sheet: id, edition, source: '', way })
  const paper = given('paper')
  const unGive = (item: string) => takeBack(item, words.given.gone, () => give('paper'))
  return (
    <>
      {onPhone ? (
        <span class="soft">{pageWords.send.sent(name)}</span>
      ) : (
        <Button look="quiet" onPress={async () => (await begin()) && give('phone')}>
          {pageWords.send.toPhone(name)}
        </Button>
      )}
      <Button look="quiet" onPress={() => (paper ? unGive(paper.id) : give('paper'))}>
        {paper ? `${pageWords.send.givenOnPaper} ${sessionWords.takeBack}` : pageWords.send.onPaper}
      </Button>
    </>
  )
}
