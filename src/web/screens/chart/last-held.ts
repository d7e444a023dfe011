// The session held last.
import type { Session } from '#domain/session.ts'

export const lastHeld = (sessions: readonly Session[]): Session | undefined =>
  sessions
    .filter((one) => one.state === 'held')
    .sort((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? 1 : -1))[0]
