// One piece of homework, and how it went; no answer is a wrong one.
import { type Homework, isOut } from '#domain/homework.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useRecord } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { HomeworkReview } from './homework-review.tsx'
import { HomeworkTold } from './homework-told.tsx'
import { NotHere } from './not-here.tsx'

const words = clientWords.homework

export function HomeworkScreen({ id }: { id: string }) {
  const homework = useRecord('homework', id)
  const address = useAddress()
  if (!homework) return <NotHere />
  return (
    <Screen title={words.title} back={{ href: address(''), label: clientWords.back.home }}>
      <Card look="mine">
        <p>
          <strong>{homework.words}</strong>
        </p>
        <Agreed homework={homework} />
      </Card>
      <HomeworkTold homework={homework} />
      {isOut(homework) ? <HomeworkReview homework={homework} /> : <p>{words.closed}</p>}
    </Screen>
  )
}

function Agreed({ homework: { when, where, helper, due } }: { homework: Homework }) {
  const days = useDays()
  const facts: [string, string][] = [
    [words.when, when],
    [words.where, where],
    [words.who, helper],
    [words.due, due === null ? '' : days.day(due)],
  ]
  const known = facts.filter(([, said]) => said.trim() !== '')
  if (known.length === 0) return null
  return (
    <ul class="no-marks">
      {known.map(([name, said]) => (
        <li key={name}>
          <span class="soft">{name}:</span> {said}
        </li>
      ))}
    </ul>
  )
}
