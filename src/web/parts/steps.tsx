// The steps of a session as one quiet line: where we are, where we have been, and free movement between them.
import './steps.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export type SessionStep = {
  id: string
  label: string
  /** The minutes in words, such as "3 of 5 min". */
  minutes?: string | undefined
  visited: boolean
  href?: string | undefined
}

export type StepsProps = {
  label: string
  steps: readonly SessionStep[]
  current: string
  /** Heard after the name of a step that was visited, such as "been here". */
  visitedWords: string
  /** For steps without an address. */
  onGo?: (id: string) => void
}

export function Steps({ label, steps, current, visitedWords, onGo }: StepsProps) {
  const line = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const list = line.current
    const here = list?.querySelector<HTMLElement>(`[data-step="${CSS.escape(current)}"]`)
    if (list === null || here == null) return
    // Only the line itself moves, never the page.
    list.scrollTo({ left: here.offsetLeft - (list.clientWidth - here.offsetWidth) / 2 })
  }, [current])
  return (
    <nav class="steps" aria-label={label}>
      <ol ref={line}>
        {steps.map((step, place) => (
          <li key={step.id} data-step={step.id} class={step.visited ? 'visited' : undefined}>
            <StepLink step={step} here={step.id === current} onGo={onGo}>
              <span class="number" aria-hidden="true">
                {place + 1}
              </span>
              <span class="name">
                <span class="only-heard">{place + 1}. </span>
                {step.label}
              </span>
              {step.minutes !== undefined && <span class="soft">{step.minutes}</span>}
              {step.visited && step.id !== current && <span class="only-heard">, {visitedWords}</span>}
            </StepLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}

type StepLinkProps = {
  step: SessionStep
  here: boolean
  onGo: ((id: string) => void) | undefined
  children: ComponentChildren
}

function StepLink({ step, here, onGo, children }: StepLinkProps) {
  const now = here ? ('step' as const) : undefined
  if (step.href !== undefined) {
    return (
      <a class="step" href={step.href} aria-current={now}>
        {children}
      </a>
    )
  }
  return (
    <button type="button" class="step" aria-current={now} onClick={() => onGo?.(step.id)}>
      {children}
    </button>
  )
}
