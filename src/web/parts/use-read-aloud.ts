// Where the voice is on a page: at which sentence, and whether it is speaking, waiting or still.
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { canSpeak, hush, type Speed, speak } from '#web/app/voice.ts'
import { mark, rangesOf, unmark } from './read-aloud-mark.ts'
import type { Sentence } from './read-aloud-sentences.ts'

export type { Speed } from '#web/app/voice.ts'

type State = 'still' | 'reading' | 'paused' | 'no-voice'

export type Reads = { sentences: readonly Sentence[]; within: RefObject<Element | null>; speed: Speed }

export function useReadAloud({ sentences, within, speed }: Reads) {
  const [state, put] = useState<State>('still')
  const at = useRef(0)
  const texts = sentences.map(({ text }) => text)
  const all = texts.join('\n')

  const say = (place: number) => {
    const text = texts[place]
    if (text === undefined) return stop()
    at.current = place
    put('reading')
    mark(within.current ? rangesOf(within.current, texts)[place] : undefined)
    speak(text, { speed, onEnd: (said) => (said ? latest.current(place + 1) : fail()) })
  }
  // A sentence that ends goes on with the page as it is by then.
  const latest = useRef(say)
  latest.current = say

  const stop = () => {
    hush()
    unmark()
    at.current = 0
    put('still')
  }
  const fail = () => {
    unmark()
    put('no-voice')
  }
  const start = () => (canSpeak() ? say(at.current) : fail())

  // Other words, or another page: what was being read is over.
  const ending = useRef(stop)
  ending.current = stop
  const begun = useRef(false)
  begun.current = state !== 'still'
  useEffect(() => () => void (begun.current && ending.current()), [all])

  return {
    state,
    start,
    stop,
    pause() {
      hush()
      put('paused')
    },
    goOn: () => say(at.current),
    back: () => say(Math.max(0, at.current - 1)),
  }
}
