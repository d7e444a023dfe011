// One part of the chart: its name, which the contents lead to, what stands in it, and what can be done.
import type { ComponentChildren } from 'preact'

export type SectionProps = {
  id: string
  title: string
  actions?: ComponentChildren
  children: ComponentChildren
}

export function Section({ id, title, actions, children }: SectionProps) {
  return (
    <section id={id} class="chart-section" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      {actions !== undefined && <div class="together">{actions}</div>}
    </section>
  )
}
