// A sheet as it will come out of the printer, shown as paper on the screen; large print for what goes home.
import './paper.css'
import type { ComponentChildren } from 'preact'

export type PaperProps = { large?: boolean; children: ComponentChildren }

export function Paper({ large = false, children }: PaperProps) {
  return <article class={large ? 'paper large-print' : 'paper'}>{children}</article>
}
