// What is seen while the page is turned to the person: large words on quiet paper, and help within reach.
import '#web/parts/shown.css'
import type { ComponentChildren } from 'preact'

export type ShownPageProps = { title: string; footer: ComponentChildren; children: ComponentChildren }

// The part `Shown` is a whole page with a main landmark of its own; this one stands in a dialog over another.
export function ShownPage({ title, footer, children }: ShownPageProps) {
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
