// One line at a terminal that says how far something is; where nobody looks on, a line every ten seconds.
const OFTEN = 200
const SELDOM = 10_000

export type ProgressLine = { at(done: number, of: number, what: string): void; end(): void }

export function progressLine(now: () => number = Date.now): ProgressLine {
  const terminal = process.stderr.isTTY === true
  let last = now()
  let shown = false
  return {
    at(done, of, what) {
      if (now() - last < (terminal ? OFTEN : SELDOM)) return
      last = now()
      const part = of > 0 ? `${Math.min(100, Math.floor((100 * done) / of))} %` : done.toLocaleString('en-US')
      process.stderr.write(terminal ? `\r\u001b[K${part} ${what}` : `${part} ${what}\n`)
      shown = terminal
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[K')
      shown = false
    },
  }
}
