// What the person has said of a piece of homework so far, the newest first.
import type { Homework } from '#domain/homework.ts'
import { useDays } from '#web/client/days.ts'
import { Card } from '#web/parts/card.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.homework

export function HomeworkTold({ homework: { reviews } }: { homework: Homework }) {
  const days = useDays()
  if (reviews.length === 0) return null
  return (
    <Card title={words.told} look="tint">
      <ul class="no-marks">
        {[...reviews].reverse().map((review) => (
          <li key={review.id} class="flow">
            <p>
              <strong>{words.how[review.how]}</strong> <span class="soft">{days.moment(review.at)}</span>
            </p>
            {review.helped !== '' && <p>{words.withHelped(review.helped)}</p>}
            {review.hindered !== '' && <p>{words.withHindered(review.hindered)}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
