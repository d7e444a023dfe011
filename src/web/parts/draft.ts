// Words on their way from the fingers to the store: kept after a pause, on leaving the field and before the page goes.
import { useEffect, useRef, useState } from 'preact/hooks'
import { handedOver, type Typing, typed } from './typing.ts'

const PAUSE = 900

export type Draft = { value: string; onValue: (value: string) => void; onLeave: () => void }

/**
 * Spread the result into a `Field`: `<Field label={…} {...useDraft(kept, keep)} />`. `was` is what stood in the field
 * when typing began, whatever has arrived since.
 */
export function useDraft(kept: string, keep: (value: string, was: string) => void): Draft {
  const [typing, type] = useState<Typing | null>(null)
  // What was handed over and has not come back from the store yet.
  const sent = useRef<string | null>(null)
  // Other words had arrived meanwhile: the store keeps both, and what was typed here does not stand.
  const clashed = useRef(false)
  if (sent.current === kept) sent.current = null

  const flush = () => {
    if (typing === null || typing.words === (sent.current ?? kept)) return
    clashed.current = typing.seen !== kept && sent.current === null
    sent.current = typing.words
    type(handedOver(typing))
    keep(typing.words, typing.seen)
  }
  const latest = useRef(flush)
  latest.current = flush
  const leave = () => {
    flush()
    if (!clashed.current) return
    clashed.current = false
    sent.current = null
    type(null)
  }

  useEffect(() => {
    if (typing === null) return
    const timer = setTimeout(() => latest.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [typing])

  // Once the store has these words, the store's words show again.
  useEffect(() => {
    if (typing?.words === kept && sent.current === null) type(null)
  }, [typing, kept])

  useEffect(() => {
    const away = () => latest.current()
    addEventListener('pagehide', away)
    document.addEventListener('visibilitychange', away)
    return () => {
      removeEventListener('pagehide', away)
      document.removeEventListener('visibilitychange', away)
      away()
    }
  }, [])

  return {
    value: typing?.words ?? kept,
    onValue: (words) => type((before) => typed(before, words, kept)),
    onLeave: leave,
  }
}
