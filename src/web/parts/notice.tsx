// Something the person needs to know here and now, with what to do about it.
import './notice.css'
import type { ComponentChildren } from 'preact'

export type NoticeProps = {
  look?: 'info' | 'kept' | 'warn' | 'help'
  title?: string
  /** Said aloud when it appears; the notice has to be drawn before its words change. */
  live?: boolean
  actions?: ComponentChildren
  children?: ComponentChildren
}

export function Notice({ look = 'info', title, live = false, actions, children }: NoticeProps) {
  return (
    <div class={`notice ${look}`} role={live ? 'status' : undefined}>
      {title !== undefined && <p class="title">{title}</p>}
      {children !== undefined && <div class="flow">{children}</div>}
      {actions !== undefined && <div class="together">{actions}</div>}
    </div>
  )
}
