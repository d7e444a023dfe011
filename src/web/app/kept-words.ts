// Words of a form that is not sent yet: kept encrypted on this device until they are, so that a killed tab loses none.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useDevice } from '#web/device/hooks.ts'

const PAUSE = 500

export type KeptWords = {
  value: string
  onValue: (value: string) => void
  onLeave: () => void
  /** They were sent, or are not wanted any more. */
  clear: () => void
}

/** Spread the result into a `Field`, leaving out `clear`. */
export function useKeptWords(key: string, first = ''): KeptWords {
  const device = useDevice()
  const [value, put] = useState(() => device.draft(key) ?? first)
  const waiting = useRef<string | null>(null)

  const flush = useCallback(() => {
    const words = waiting.current
    waiting.current = null
    // A lock that comes first leaves the words on the screen's way out unkept; nothing can be written then.
    if (words !== null) device.keepDraft(key, words).catch(() => undefined)
  }, [device, key])

  useEffect(() => {
    const timer = setTimeout(flush, PAUSE)
    return () => clearTimeout(timer)
  }, [value, flush])

  useEffect(() => {
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [flush])

  return {
    value,
    onValue(next) {
      waiting.current = next
      put(next)
    },
    onLeave: flush,
    clear() {
      waiting.current = null
      put('')
      device.dropDraft(key).catch(() => undefined)
    },
  }
}

/** A choice of a form that is not sent yet. */
export function useKeptChoice<Value extends string>(
  key: string,
  values: readonly Value[],
): [Value | null, (value: Value | null) => void] {
  const device = useDevice()
  const [value, put] = useState(() => values.find((one) => one === device.draft(key)) ?? null)
  return [
    value,
    (next) => {
      put(next)
      const kept = next === null ? device.dropDraft(key) : device.keepDraft(key, next)
      kept.catch(() => undefined)
    },
  ]
}
