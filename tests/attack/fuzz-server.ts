// The server that is fuzzed, in a process of its own, so that its memory and its death are its own.
import { createInterface } from 'node:readline'
import { startApp } from '#server/test-app.ts'
import { openWorld } from './world.ts'

const faults: string[] = []
const app = await startApp({
  onLine(line) {
    if (line.includes('"fault"')) faults.push(line)
  },
})
const { here, there } = await openWorld(app)
const callersOf = ({ callers, people }: typeof here) =>
  Object.entries(callers).map(([way, { cookie, key }]) => ({
    cookie,
    key,
    person: people[way as keyof typeof people],
  }))

say({
  url: app.url,
  slugs: [here.slug, there.slug],
  charts: [...here.charts, ...there.charts],
  callers: [...callersOf(here), ...callersOf(there)],
})

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'end') break
  globalThis.gc?.()
  say({ rss: process.memoryUsage().rss, faults })
}
await app.close()

function say(what: unknown): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}
