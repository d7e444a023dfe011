// At most so many at a time; the rest wait their turn, and when too many wait the next is sent away.
import { Denied } from '#server/http/denied.ts'

const WAITING = 60

export function createQueue(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  const next = () => {
    running -= 1
    waiting.shift()?.()
  }
  return async (work) => {
    if (running >= width) {
      if (waiting.length >= WAITING)
        throw new Denied(429, 'busy', 'Many people are signing in just now. Try again in a minute.', 30)
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    running += 1
    try {
      return await work()
    } finally {
      next()
    }
  }
}
