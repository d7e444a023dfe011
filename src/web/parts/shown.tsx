// What is seen while the page is turned to the person: large words on quiet paper, and help within reach.
import './shown.css'
import type { ComponentChildren } from 'preact'

/** The footer holds help and the way back. The whole stands in a dialog over another page, and has no landmark of its own. */
export type ShownProps = { title: string; footer: ComponentChildren; children: ComponentChildren }

export function Shown({ title, footer, children }: ShownProps) {
  return (
    <div class="shown">
      <div class="shown-page">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
      <footer class="together">{footer}</footer>
    </div>
  )
}
