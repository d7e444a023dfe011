// The seconds a player has run: they stand still on pause, and when nobody can see the page.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'

export type RunState = 'ready' | 'running' | 'paused' | 'stopped' | 'over'

export type Run = {
  state: RunState
  seconds: number
  begin(): void
  pause(): void
  goOn(): void
  stop(): void
}

/** Often enough for a breath to grow without a jump. */
const TICK = 50

/** Runs for `length` seconds, never by itself. */
export function useRun(length: number): Run {
  const [state, put] = useState<RunState>('ready')
  const [seconds, count] = useState(0)
  const gone = useRef(0)

  useEffect(() => {
    if (state !== 'running') return
    const before = gone.current
    const since = performance.now()
    const look = () => {
      gone.current = Math.min(length, before + (performance.now() - since) / 1000)
      count(gone.current)
      if (gone.current >= length) put('over')
    }
    const timer = setInterval(look, TICK)
    const hide = () => document.visibilityState === 'hidden' && put('paused')
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [state, length])

  const begin = useCallback(() => {
    gone.current = 0
    count(0)
    put('running')
  }, [])
  const pause = useCallback(() => put('paused'), [])
  const goOn = useCallback(() => put('running'), [])
  const stop = useCallback(() => put('stopped'), [])
  return { state, seconds, begin, pause, goOn, stop }
}
