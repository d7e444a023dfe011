// What every answer tells the browser: run only our own scripts, ask nobody else, and keep nothing unless told to.
import type { FastifyInstance } from 'fastify'
import { type Config, isHttps } from '#server/config.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
].join(';')

const NOT_USED = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']

export type Headers = Readonly<Record<string, string>>

/** The same for every answer, also where there is no route and where a request could not be read. */
export const headersOf = (config: Config): Headers => ({
  // A page or a file says for itself how long it may be kept.
  'cache-control': 'no-store',
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': NOT_USED.map((name) => `${name}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  ...(isHttps(config) ? { 'strict-transport-security': 'max-age=63072000' } : {}),
})

export function sendHeaders(app: FastifyInstance, headers: Headers): void {
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers))
}
