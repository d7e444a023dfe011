// Something that can be opened where it stands, for what is not needed at first sight.
import './fold.css'
import type { ComponentChildren } from 'preact'

export type FoldProps = { title: string; open?: boolean; children: ComponentChildren }

export function Fold({ title, open = false, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="flow">{children}</div>
    </details>
  )
}
