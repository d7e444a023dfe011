// The page turned to the person: large words on quiet paper, nothing around them but the way back.
import './shown.css'
import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'

export type ShownProps = {
  title: string
  leaveWords: string
  onLeave: () => void
  /** Get help now stays within reach here too. */
  help: ComponentChildren
  /** Buttons that turn the page. */
  actions?: ComponentChildren
  children: ComponentChildren
}

export function Shown({ title, leaveWords, onLeave, help, actions, children }: ShownProps) {
  return (
    <div class="shown">
      <main>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
        {actions !== undefined && <div class="together">{actions}</div>}
      </main>
      <footer class="together">
        {help}
        <Button look="quiet" onPress={onLeave}>
          {leaveWords}
        </Button>
      </footer>
    </div>
  )
}
