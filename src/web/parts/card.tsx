// A sheet of paper on the page: one matter with its title, its content and what can be done about it.
import './card.css'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export type CardProps = {
  title?: string
  /** The level of the title under the page's own. */
  level?: 2 | 3
  /** `mine` marks the person's own words; `tint` steps back behind the plain ones. */
  look?: 'plain' | 'tint' | 'mine'
  /** A short line over the title, such as a day. */
  over?: ComponentChildren
  actions?: ComponentChildren
  children?: ComponentChildren
}

export function Card({ title, level = 2, look = 'plain', over, actions, children }: CardProps) {
  const id = useId()
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section class={`card ${look}`} aria-labelledby={title === undefined ? undefined : id}>
      {over !== undefined && <p class="over">{over}</p>}
      {title !== undefined && <Title id={id}>{title}</Title>}
      {children}
      {actions !== undefined && <div class="together">{actions}</div>}
    </section>
  )
}
