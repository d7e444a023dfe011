// Answers written at the same time to one question of a sheet: all are shown, and the person says which is theirs.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Answer, Worksheet } from '#domain/worksheet.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { chartWords } from '#web/words/en/chart.ts'
import { answerOf } from './answer-of.ts'
import { useSaying } from './said-on.ts'

const words = chartWords.worksheets

type TwoAnswersProps = {
  worksheet: Worksheet
  sheet: Sheet | undefined
  may: boolean
  onAnswer: (field: string, is: Answer) => void
}

export function TwoAnswers({ worksheet: { answers, others }, sheet, may, onAnswer }: TwoAnswersProps) {
  const { who, on } = useSaying()
  if (others.length === 0) return null
  return (
    <Notice look="warn" title={words.twoTitle}>
      <p>{words.two}</p>
      {[...Map.groupBy(others, (other) => other.field)].map(([field, written]) => {
        const one = sheet && answerOf(sheet, field)
        const standing = answers[field] ?? null
        const choose = (is: Answer) => (one && may ? () => onAnswer(field, is) : undefined)
        return (
          <div key={field} class="flow">
            {one && <h3>{one.asked}</h3>}
            <Wording
              words={one ? one.say(standing) : String(standing ?? '')}
              said={chartWords.goals.standing}
              onChoose={choose(standing)}
            />
            {written.map((other) => (
              <Wording
                key={other.id}
                words={one ? one.say(one.read(other.words)) : other.words}
                said={chartWords.goals.written(who(other.by), on(other.at))}
                onChoose={choose(one ? one.read(other.words) : null)}
              />
            ))}
          </div>
        )
      })}
    </Notice>
  )
}

type WordingProps = { words: string; said: string; onChoose: (() => void) | undefined }

function Wording({ words: text, said, onChoose }: WordingProps) {
  return (
    <Card actions={onChoose && <Button onPress={onChoose}>{words.choose}</Button>}>
      <OwnWords words={text === '' ? words.nothing : text} said={said} />
    </Card>
  )
}
