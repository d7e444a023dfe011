// The player of a relaxation where a person reads: afterwards they can say how it was, and keep it in their toolbox.
import { useState } from 'preact/hooks'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import { Said } from '#web/app/said.tsx'
import { useDevice, useRecord } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { RelaxationPlayer } from '#web/parts/relaxation-player.tsx'
import { relaxationWords, toolboxWords } from '#web/words/en/toolbox.ts'
import { RateTool, ScoreScale } from './toolbox-rate.tsx'
import { fromRelaxation, useTools } from './toolbox-tools.ts'

const words = toolboxWords.relaxing

/** For the `relaxation` slot of `Blocks`: `relaxation={(one) => <RelaxationPlace relaxation={one} />}`. */
export function RelaxationPlace({ relaxation }: { relaxation: Relaxation }) {
  const reading = useRecord('reading', useDevice().me.person)
  return (
    <RelaxationPlayer
      relaxation={relaxation}
      words={relaxationWords}
      speed={reading?.speed ?? 'slow'}
      after={<HowWasIt relaxation={relaxation} />}
    />
  )
}

function HowWasIt({ relaxation: { id, title } }: { relaxation: Relaxation }) {
  const { keptFrom, keep, rate, trouble, busy } = useTools()
  const from = fromRelaxation(id)
  const [kept] = useState(() => keptFrom(from)?.id)
  const [score, put] = useState<number | null>(null)
  const [done, say] = useState<string>()
  if (kept !== undefined) return <RateTool id={kept} legend={words.how} hint={words.howHint} />
  const keepIt = async () => {
    const tool = await keep(title, from)
    if (tool === undefined) return
    if (score !== null) await rate(tool, score)
    put(null)
    say(words.kept)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  return (
    <div class="flow">
      {done === undefined && (
        <ScoreScale legend={words.how} hint={words.howHint} value={score} onValue={put} />
      )}
      {score !== null && (
        <>
          <p class="soft">{words.keepHint}</p>
          <Button look="primary" busy={busy} onPress={() => void keepIt()}>
            {words.keep}
          </Button>
        </>
      )}
      <Said trouble={trouble} done={done} />
    </div>
  )
}
