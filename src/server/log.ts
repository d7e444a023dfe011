// What the server writes down about its own work: ids, routes, status and time, and nothing a person wrote.
import { type DestinationStream, pino } from 'pino'

/** The only fields a line about a request can have. */
export type RequestLine = {
  request: string
  route: string
  method: string
  status: number
  ms: number
  audit: string
  agency: string | null
  person: string | null
  device: string | null
  /** Whose chart the address names. */
  client: string | null
}

export type Log = {
  request(line: RequestLine): void
  /** A fault of ours: where it was thrown and its code, never its message, which may quote a record. */
  fault(where: string, error: unknown): void
  /** Where an agency's chain of entries stands. */
  head(head: { agency: string; number: number; head: string }): void
  say(sentence: string): void
}

export type LogOptions = { level?: 'info' | 'warn'; to?: DestinationStream }

export function createLog({ level = 'info', to = pino.destination(1) }: LogOptions = {}): Log {
  const lines = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to)
  return {
    request: ({ request, route, method, status, ms, audit, agency, person, device, client }) =>
      lines.info({
        ...{ request, route, method, status, ms: Math.round(ms), audit },
        ...{ agency, person, device, client },
      }),
    fault: (where, error) => lines.error({ where, ...describeFault(error) }),
    head: ({ agency, number, head }) => lines.info({ agency, number, head }),
    say: (sentence) => lines.info(sentence),
  }
}

export function describeFault(error: unknown): { fault: string; code: string | null; stack: string[] } {
  if (!(error instanceof Error)) return { fault: typeof error, code: null, stack: [] }
  const code = 'code' in error && /^[\w-]{1,40}$/.test(String(error.code)) ? String(error.code) : null
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return { fault: error.name, code, stack: stack.slice(0, 12).map((line) => line.trim()) }
}
