// Stands where figures are still asked for, or could not be had: says which, and offers to ask again.
import { Button } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { fidelityWords as words } from '#web/words/en/fidelity.ts'
import type { Asking } from './use-answer.ts'

export function NoAnswer({ trouble, again }: Pick<Asking<unknown>, 'trouble' | 'again'>) {
  return (
    <div role="status" class="flow">
      {trouble ? (
        <Notice
          look="warn"
          title={trouble.offline ? words.offlineTitle : words.notAnswered}
          actions={<Button onPress={again}>{words.again}</Button>}
        >
          <p>{trouble.offline ? words.offline : trouble.sentence}</p>
        </Notice>
      ) : (
        <p>{words.asking}</p>
      )}
    </div>
  )
}
