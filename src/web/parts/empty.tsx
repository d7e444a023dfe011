// What stands where nothing is yet: one sentence, and what can be done.
import './empty.css'
import type { ComponentChildren } from 'preact'

export type EmptyProps = { children: ComponentChildren; action?: ComponentChildren }

export function Empty({ children, action }: EmptyProps) {
  return (
    <div class="empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
