// One tap says that something was used or done; a second tap takes it back. Its meaning stands beside it.
import './tap.css'
import type { ComponentChildren } from 'preact'
import { checkDrawing, plusDrawing } from './drawings.ts'
import { Icon } from './icon.tsx'

export type TapProps = {
  title: string
  means?: string | undefined
  on: boolean
  onToggle: (on: boolean) => void
}

export function Tap({ title, means, on, onToggle }: TapProps) {
  return (
    <button type="button" class="tap" aria-pressed={on} onClick={() => onToggle(!on)}>
      <Icon draw={on ? checkDrawing : plusDrawing} />
      <span>
        <span class="title">{title}</span>
        {means !== undefined && <span class="soft">{means}</span>}
      </span>
    </button>
  )
}

export type TapsProps = { legend: string; children: ComponentChildren }

/** A family of taps under one name. */
export function Taps({ legend, children }: TapsProps) {
  return (
    <fieldset class="taps">
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  )
}
