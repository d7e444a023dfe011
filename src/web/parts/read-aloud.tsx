// Reads a page aloud, a sentence at a time, when asked and never by itself; the sentence being said is marked.
import './read-aloud.css'
import type { ComponentChildren, RefObject } from 'preact'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import type { Sentence } from './read-aloud-sentences.ts'
import { type Speed, useReadAloud } from './use-read-aloud.ts'

export type ReadAloudWords = {
  /** What the group of buttons is called. */
  group: string
  start: string
  pause: string
  goOn: string
  stop: string
  back: string
  noVoice: string
}

export type ReadAloudProps = {
  /** What is read, as `sentencesOf` or `sentencesIn` make it; other sentences than before stop the voice. */
  sentences: readonly Sentence[]
  /** The element on whose page they stand, where the sentence is marked. */
  within: RefObject<Element | null>
  speed: Speed
  words: ReadAloudWords
  /** What stands beside the button while nothing is read. */
  beside?: ComponentChildren
}

export function ReadAloud({ words, beside, ...reads }: ReadAloudProps) {
  const { state, start, pause, goOn, stop, back } = useReadAloud(reads)
  if (reads.sentences.length === 0) return null
  const running = state === 'reading' || state === 'paused'
  return (
    <section class={running ? 'read-aloud running' : 'read-aloud'} aria-label={words.group}>
      <div class="together">
        <Button
          look={running ? 'primary' : 'plain'}
          onPress={running ? (state === 'paused' ? goOn : pause) : start}
        >
          {running ? (state === 'paused' ? words.goOn : words.pause) : words.start}
        </Button>
        {!running && beside}
        {running && (
          <>
            <Button onPress={back}>{words.back}</Button>
            <Button onPress={stop}>{words.stop}</Button>
          </>
        )}
      </div>
      <div role="status">
        {state === 'no-voice' && (
          <Notice>
            <p>{words.noVoice}</p>
          </Notice>
        )}
      </div>
    </section>
  )
}
