// How a text of the agency's own reads, told while it is typed; it warns and never stands in the way.
import { measureOwn } from '#curriculum/shape/own-measure.ts'
import { Card } from '#web/parts/card.tsx'
import { contentWords } from '#web/words/en/content.ts'

const words = contentWords.measure

export function MeasureLine({ title, text }: { title: string; text: string }) {
  const { words: count, grade, tooHard, long, refused } = measureOwn(title, text)
  const warns = tooHard || long.length > 0 || refused.length > 0
  return (
    <Card title={words.title} level={3} look="tint">
      {count === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p>
          {grade === undefined ? words.few(count) : words.grade(Math.max(0, grade).toFixed(1), count)}{' '}
          {tooHard ? words.hard : grade !== undefined && !warns && words.fine}
        </p>
      )}
      {long.length > 0 && (
        <>
          <p>{words.long(long.length)}:</p>
          <ul>
            {long.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <p>{words.refusedTitle}:</p>
          <ul>
            {refused.map(({ word, instead }) => (
              <li key={word}>{words.refused(word, instead)}</li>
            ))}
          </ul>
        </>
      )}
      {warns && <p class="soft">{words.may}</p>}
    </Card>
  )
}
