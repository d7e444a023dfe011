// One screen inside the frame: the way back, its title, one sentence of lead, and what it is for.
import './page.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { backDrawing } from './drawings.ts'
import { Icon } from './icon.tsx'

export type PageProps = {
  title: string
  lead?: ComponentChildren
  back?: { href: string; label: string } | undefined
  /** Buttons beside the title. */
  actions?: ComponentChildren
  /** Stays in sight beside the content on a desk and above it on a phone, such as `Steps`. */
  rail?: ComponentChildren
  /** Stands beside the content where there is room, such as the guide. */
  aside?: ComponentChildren
  /** After moving from one screen to the next the title takes the focus, so that it is heard. */
  takeFocus?: boolean
  children: ComponentChildren
}

export function Page({ title, lead, back, actions, rail, aside, takeFocus = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus && title !== '') heading.current?.focus({ preventScroll: true })
  }, [takeFocus, title])
  const columns = ['page', rail === undefined ? '' : 'with-rail', aside === undefined ? '' : 'with-aside']
  return (
    <div class={columns.join(' ').trim()}>
      <div class="head">
        {back !== undefined && (
          <a class="back" href={back.href}>
            <Icon draw={backDrawing} />
            <span>{back.label}</span>
          </a>
        )}
        <div class="titles">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions !== undefined && <div class="together">{actions}</div>}
        </div>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </div>
      {rail !== undefined && <div class="rail">{rail}</div>}
      <div class="content">{children}</div>
      {aside !== undefined && <div class="aside">{aside}</div>}
    </div>
  )
}
