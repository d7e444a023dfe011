// Where a screen says what came of a press; it stands there empty before, so that it is heard when it fills.
import type { ComponentChildren } from 'preact'
import './said.css'
import { Notice } from '#web/parts/notice.tsx'

export type SaidProps = { trouble?: string | undefined; done?: ComponentChildren }

export function Said({ trouble, done }: SaidProps) {
  return (
    <div class="said" role="status">
      {trouble !== undefined && (
        <Notice look="warn">
          <p>{trouble}</p>
        </Notice>
      )}
      {trouble === undefined && done !== undefined && (
        <Notice look="kept">
          <p>{done}</p>
        </Notice>
      )}
    </div>
  )
}
