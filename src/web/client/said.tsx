// Where a page says what came of a press; it stands there empty before, so that it is heard when it fills.
import { Notice } from '#web/parts/notice.tsx'

export type SaidProps = { trouble?: string | undefined; done?: string | undefined }

export function Said({ trouble, done }: SaidProps) {
  return (
    <div role="status" class="said">
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
