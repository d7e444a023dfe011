// What could not be kept, in a sentence that is heard when it appears.
import { Notice } from '#web/parts/notice.tsx'

export function SayTrouble({ text }: { text: string | undefined }) {
  return (
    <div role="status" class="trouble">
      {text !== undefined && (
        <Notice look="warn">
          <p>{text}</p>
        </Notice>
      )}
    </div>
  )
}
