// Rows that lead somewhere: what it is, a second line about it, and at the end how it stands.
import './list.css'
import type { ComponentChildren } from 'preact'
import { onDrawing } from './drawings.ts'
import { Icon } from './icon.tsx'

export type ListProps = { label?: string; ordered?: boolean; children: ComponentChildren }

export function List({ label, ordered = false, children }: ListProps) {
  const Kind = ordered ? 'ol' : 'ul'
  return (
    <Kind class="list" aria-label={label}>
      {children}
    </Kind>
  )
}

export type RowProps = {
  title: ComponentChildren
  detail?: ComponentChildren
  mark?: ComponentChildren
  /** A row leads by its address or acts by being pressed; with neither it only tells. */
  href?: string | undefined
  onPress?: (() => void) | undefined
  icon?: string | undefined
  children?: ComponentChildren
}

export function Row({ title, detail, mark, href, onPress, icon, children }: RowProps) {
  const inside = (
    <>
      {icon !== undefined && <Icon draw={icon} />}
      <span class="told">
        <span class="what">
          <span class="title">{title}</span>
          {detail !== undefined && <span class="soft">{detail}</span>}
        </span>
        {mark}
      </span>
      {(href !== undefined || onPress !== undefined) && <Icon draw={onDrawing} />}
    </>
  )
  return (
    <li>
      {href !== undefined ? (
        <a class="row" href={href}>
          {inside}
        </a>
      ) : onPress !== undefined ? (
        <button type="button" class="row" onClick={onPress}>
          {inside}
        </button>
      ) : (
        <div class="row">{inside}</div>
      )}
      {children}
    </li>
  )
}
