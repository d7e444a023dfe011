// The pace of a breath: a circle that grows and shrinks, and for those who want no movement words and a bar of seconds.
import { useEffect, useState } from 'preact/hooks'
import type { BreathPace } from '#curriculum/shape/relaxation.ts'
import { breathAt } from './relaxation-player-course.ts'

export type BreathProps = {
  pace: BreathPace
  elapsed: number
  words: Record<keyof BreathPace, string>
}

const SMALL = 34
const LARGE = 94

export function Breath({ pace, elapsed, words }: BreathProps) {
  const still = useStill()
  const { phase, second, seconds, full } = breathAt(pace, elapsed)
  const marks = Array.from({ length: seconds }, (_, place) => place)
  return (
    <div class="breath">
      {!still && (
        <svg viewBox="0 0 200 200" aria-hidden="true" focusable="false">
          <circle class="rim" cx="100" cy="100" r={LARGE} />
          <circle class="air" cx="100" cy="100" r={SMALL + (LARGE - SMALL) * full} />
        </svg>
      )}
      <p class="phase">{words[phase]}</p>
      <p class="seconds" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} class={mark < second ? 'gone' : undefined} />
        ))}
      </p>
    </div>
  )
}

/** Whether the person asked their device for no movement. */
function useStill(): boolean {
  const [still, put] = useState(asksForStill)
  useEffect(() => {
    const query = matchMedia(STILL)
    const look = () => put(query.matches)
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return still
}

const STILL = '(prefers-reduced-motion: reduce)'
const asksForStill = () => matchMedia(STILL).matches
