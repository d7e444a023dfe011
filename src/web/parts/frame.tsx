// What stays while screens change: a bar with the name and help, the navigation, and the one main part.
import './frame.css'
import type { ComponentChildren } from 'preact'

export type FrameProps = {
  app: 'staff' | 'client'
  /** Words of the link that jumps over the navigation. */
  skip: string
  name: ComponentChildren
  help?: ComponentChildren
  nav?: ComponentChildren
  /** A status line under the name, such as `KeptLine`. */
  status?: ComponentChildren
  children: ComponentChildren
}

export function Frame({ app, skip, name, help, nav, status, children }: FrameProps) {
  return (
    <div class={nav === undefined ? `frame ${app} bare` : `frame ${app}`}>
      <a class="skip" href="#main">
        {skip}
      </a>
      <header>
        <div class="name">{name}</div>
        {help}
        {status !== undefined && <div class="status">{status}</div>}
      </header>
      {nav !== undefined && <div class="places">{nav}</div>}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
