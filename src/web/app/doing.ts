// Something a page has begun and waits for: while it runs the button is busy, and where it fails a sentence says why.
import { useEffect, useRef, useState } from 'preact/hooks'
import { useThisApp } from './this-app.ts'

export type Doing = {
  busy: boolean
  trouble: string | undefined
  /** Resolves true where it went well. */
  run(work: () => Promise<unknown>): Promise<boolean>
}

export function useDoing(): Doing {
  const { sentenceOf } = useThisApp()
  const [busy, work] = useState(false)
  const [trouble, say] = useState<string>()
  const there = useRef(true)
  useEffect(() => {
    there.current = true
    return () => {
      there.current = false
    }
  }, [])
  return {
    busy,
    trouble,
    async run(does) {
      work(true)
      say(undefined)
      try {
        await does()
        return true
      } catch (no) {
        if (there.current) say(sentenceOf(no))
        return false
      } finally {
        if (there.current) work(false)
      }
    },
  }
}
