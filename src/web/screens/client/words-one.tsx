// One word of the glossary: the person's own for it, the sentence it stands in, and the way back to the usual one.
import { type Inline, inOwnWords } from '#curriculum/shape/block.ts'
import type { GlossaryWord } from '#curriculum/shape/topic.ts'
import { Said } from '#web/app/said.tsx'
import { useReading, useReadingWrite } from '#web/client/reading-own.ts'
import { useUndo } from '#web/client/undo-offer.tsx'
import { Button } from '#web/parts/button.tsx'
import { useDraft } from '#web/parts/draft.ts'
import { Field } from '#web/parts/field.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { readingWords } from '#web/words/en/client-reading.ts'
import './words.css'

const words = readingWords.words

export type OneWordProps = { word: GlossaryWord & { ask: string }; example: Inline[] | undefined }

export function OneWord({ word: { id, term, means, ask }, example }: OneWordProps) {
  const { words: mine, others } = useReading()
  const { call, trouble } = useReadingWrite()
  const offer = useUndo()
  const kept = mine[id] ?? ''
  const draft = useDraft(kept, (is, was) => void call(id, was.trim(), is.trim()))
  const elsewhere = others.filter((other) => other.field === `words.${id}`)
  const forget = async () => {
    const was = draft.value.trim()
    if (!(await call(id, was, ''))) return
    offer(words.wentBack(term), () => void call(id, '', was))
  }
  return (
    <>
      <p class="soft">{means}</p>
      <Field label={ask} hint={words.hint} maxLength={60} {...draft} />
      {elsewhere.map((other) => (
        <Notice
          key={other.id}
          actions={
            <>
              <Button onPress={() => void call(id, kept, other.words)}>{words.take(other.words)}</Button>
              {kept !== '' && <Button onPress={() => void call(id, kept, kept)}>{words.keep(kept)}</Button>}
            </>
          }
        >
          <p>{words.other(other.words)}</p>
        </Notice>
      ))}
      <div class="in-place">
        <p class="soft">{words.example}</p>
        {example ? <Example line={example} term={id} own={draft.value} /> : <p>{words.noExample}</p>}
      </div>
      {kept !== '' && (
        <Button look="quiet" label={words.backLabel(term)} onPress={() => void forget()}>
          {words.back}
        </Button>
      )}
      <Said trouble={trouble} />
    </>
  )
}

/** A line with the person's own word set off, so that it is seen in its place. */
function Example({ line, term, own }: { line: Inline[]; term: string; own: string }) {
  return (
    <p>
      {inOwnWords(line, { [term]: own }).map((piece) =>
        piece.term === term ? <mark>{piece.text}</mark> : piece.text,
      )}
    </p>
  )
}
