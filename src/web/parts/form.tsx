// Fields that are sent together by one button; the browser's own checks stay off, since ours say what to do.
import './form.css'
import type { ComponentChildren } from 'preact'

export type FormProps = {
  onSend: () => void
  /** The button that sends, of type submit, and what stands beside it. */
  actions: ComponentChildren
  label?: string
  children: ComponentChildren
}

export function Form({ onSend, actions, label, children }: FormProps) {
  const send = (event: Event) => {
    event.preventDefault()
    onSend()
  }
  return (
    <form class="form" noValidate aria-label={label} onSubmit={send}>
      {children}
      <div class="together">{actions}</div>
    </form>
  )
}
