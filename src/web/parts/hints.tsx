// What stands with a control: a hint before it and, where something is wrong, one sentence saying what to do.
import './hints.css'
import type { ComponentChildren } from 'preact'

export type Hints = { hint?: ComponentChildren; error?: string | undefined }

/** The ids a control names in aria-describedby, so that both are heard with it. */
export function describedBy(id: string, { hint, error }: Hints): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`]
  return ids.join(' ').trim() || undefined
}

export function Hint({ id, children }: { id: string; children: ComponentChildren }) {
  return children === undefined ? null : (
    <p class="hint" id={`${id}-hint`}>
      {children}
    </p>
  )
}

export function ErrorLine({ id, children }: { id: string; children: string | undefined }) {
  return children === undefined ? null : (
    <p class="error-line" id={`${id}-error`}>
      {children}
    </p>
  )
}
