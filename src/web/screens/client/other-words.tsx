// Words that somebody else wrote at the same time: both stay, and the page says so.
import type { OtherWords } from '#domain/record.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Notice } from '#web/parts/notice.tsx'
import { clientWords } from '#web/words/en/client.ts'

export function OtherWordsNotice({ others }: { others: readonly OtherWords[] }) {
  const { person } = useDevice().me
  return others.map((other) => (
    <Notice key={other.id}>
      <p>{(other.by === person ? clientWords.mineElse : clientWords.others)(other.words)}</p>
    </Notice>
  ))
}
