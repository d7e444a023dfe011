// "How much did it help?": a number from 0 to 10, kept as it is tapped, and taken back as easily.
import { useRef, useState } from 'preact/hooks'
import { Said } from '#web/app/said.tsx'
import { Scale } from '#web/parts/scale.tsx'
import { toolboxWords } from '#web/words/en/toolbox.ts'
import { useTools } from './toolbox-tools.ts'

const words = toolboxWords.one

export type RateToolProps = { id: string; legend?: string; hint?: string }

/** One try; the number tapped last counts. */
export function RateTool({ id, legend = words.rate, hint = words.rateHint }: RateToolProps) {
  const { rate, takeBack, trouble, busy } = useTools()
  const [score, show] = useState<number | null>(null)
  const rating = useRef<string | undefined>(undefined)
  const clear = async () => {
    if (rating.current === undefined || !(await takeBack(id, rating.current))) return
    rating.current = undefined
    show(null)
  }
  const choose = async (next: number | null) => {
    if (busy) return
    if (next === null) return clear()
    show(next)
    const kept = await rate(id, next, rating.current)
    if (kept === undefined) return show(null)
    rating.current = kept
  }
  return (
    <>
      <ScoreScale legend={legend} hint={hint} value={score} onValue={(next) => void choose(next)} />
      <Said trouble={trouble} done={score !== null && !busy ? words.rated(score) : undefined} />
    </>
  )
}

export type ScoreScaleProps = {
  legend: string
  hint: string
  value: number | null
  onValue: (score: number | null) => void
}

export function ScoreScale(props: ScoreScaleProps) {
  return (
    <Scale {...props} from={0} to={10} fromLabel={words.not} toLabel={words.lot} clearWords={words.clear} />
  )
}
