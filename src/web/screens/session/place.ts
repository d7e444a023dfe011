// At which step a running session is, kept on this device, so that a killed tab opens there again.
import { useCallback, useState } from 'preact/hooks'
import { FOLDED, type StepName, type StepPlan } from '#domain/steps.ts'
import type { Id } from '#domain/text.ts'
import { useDevice } from '#web/device/hooks.ts'

export type Place = {
  step: string | undefined
  visited: ReadonlySet<string>
  paused: boolean
  /** On to a step; the one that is left counts as visited too. */
  go: (step: StepName, from: StepName) => void
  pause: () => void
  resume: () => void
  forget: () => void
}

export function usePlace(session: Id): Place {
  const device = useDevice()
  const stepKey = `session:${session}:place`
  const pausedKey = `session:${session}:paused`
  const [step, putStep] = useState(() => device.draft(stepKey))
  const [paused, putPaused] = useState(() => device.draft(pausedKey) !== undefined)
  const [visited, visit] = useState<ReadonlySet<string>>(() => new Set(step === undefined ? [] : [step]))

  const forget = useCallback(() => {
    quietly(device.dropDraft(stepKey))
    quietly(device.dropDraft(pausedKey))
  }, [device, stepKey, pausedKey])
  return {
    step,
    visited,
    paused,
    go(next, from) {
      putStep(next)
      visit((before) => new Set([...before, from, next]))
      quietly(device.keepDraft(stepKey, next))
    },
    pause() {
      putPaused(true)
      quietly(device.keepDraft(pausedKey, 'yes'))
    },
    resume() {
      putPaused(false)
      quietly(device.dropDraft(pausedKey))
    },
    forget,
  }
}

/** Not knowing the place costs one tap, so a place that could not be kept disturbs nobody. */
const quietly = (kept: Promise<void>) => kept.catch(() => undefined)

/** The step of this plan where the session was, also after it was folded into three parts or unfolded again. */
export function placeIn(steps: readonly StepPlan[], kept: string | undefined): StepPlan {
  const here = (name: string | undefined) => steps.find((one) => one.step === name)
  const folded = Object.entries(FOLDED).find(
    ([part, held]) => part === kept || held.some((one) => one === kept),
  )
  const found = here(kept) ?? here(folded?.[0]) ?? here(folded?.[1][0]) ?? steps[0]
  if (!found) throw new Error('A session has at least one step.')
  return found
}
