// Words on their way from the fingers to the store: kept after a pause, on leaving the field and before the page goes.
import { useEffect, useRef, useState } from 'preact/hooks'

const PAUSE = 900

export type Draft = { value: string; onValue: (value: string) => void; onLeave: () => void }

/** Spread the result into a `Field`: `<Field label={…} {...useDraft(kept, keep)} />`. */
export function useDraft(kept: string, keep: (value: string) => void): Draft {
  const [written, write] = useState<string | null>(null)
  // What was handed over and has not come back from the store yet.
  const sent = useRef<string | null>(null)
  if (sent.current === kept) sent.current = null

  const flush = () => {
    if (written === null || written === (sent.current ?? kept)) return
    sent.current = written
    keep(written)
  }
  const latest = useRef(flush)
  latest.current = flush

  useEffect(() => {
    if (written === null) return
    const timer = setTimeout(() => latest.current(), PAUSE)
    return () => clearTimeout(timer)
  }, [written])

  // Once the store has these words, the store's words show again.
  useEffect(() => {
    if (written === kept && sent.current === null) write(null)
  }, [written, kept])

  useEffect(() => {
    const leave = () => latest.current()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [])

  return { value: written ?? kept, onValue: write, onLeave: flush }
}
