// Watches a browser for what no journey may ever show: an error in the console, a broken policy, a call to somebody else.
import type { BrowserContext, ConsoleMessage } from '@playwright/test'

export type Watch = {
  /** While the line is cut, calls fail, and the browser says so in its console. */
  expectNoNetwork(yes: boolean): void
  /** An answer that a journey brings about on purpose, such as 401 where a sign-in was ended. */
  expectStatus(status: number): void
  found(): string[]
}

// Also after the network is back: messages of calls that were under way come late.
const NETWORK = /Failed to load resource: net::ERR_|net::ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_/
const STATUS = /Failed to load resource: the server responded with a status of (\d+)/

export function watch(context: BrowserContext, origin: string): Watch {
  const found: string[] = []
  const expected = new Set<number>()
  let noNetwork = false

  const hear = (message: ConsoleMessage) => {
    if (message.type() !== 'error' && !/Content Security Policy|TrustedHTML/.test(message.text())) return
    const text = message.text()
    if (noNetwork && NETWORK.test(text)) return
    if (expected.has(Number(STATUS.exec(text)?.[1]))) return
    found.push(`console: ${text} (${message.location().url})`)
  }
  context.on('console', hear)
  context.on('weberror', (error) => found.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && /^(https?|wss?):$/.test(url.protocol))
      found.push(`request to somebody else: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) found.push(`${response.status()} from ${response.url()}`)
  })
  return {
    expectNoNetwork(yes) {
      noNetwork ||= yes
    },
    expectStatus: (status) => expected.add(status),
    found: () => found,
  }
}
