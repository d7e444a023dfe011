// A score as five marks with its words: filled and empty, in one calm colour whatever the score.
import { fidelityWords } from '#web/words/en/fidelity.ts'

const FIVE = [1, 2, 3, 4, 5] as const

export type ScoreMarksProps = { score: number | null; none: string }

export function ScoreMarks({ score, none }: ScoreMarksProps) {
  return (
    <p class="score-marks">
      <svg viewBox="0 0 96 16" width="96" height="16" aria-hidden="true" focusable="false">
        {FIVE.map((mark) => (
          <circle
            key={mark}
            cx={mark * 20 - 12}
            cy="8"
            r="6.5"
            class={score !== null && mark <= score ? 'full' : ''}
          />
        ))}
      </svg>
      <strong>{score === null ? none : fidelityWords.items.score(score)}</strong>
    </p>
  )
}
