// What every answer tells the browser: run only our own scripts, ask nobody else, keep nothing of the API.
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import { type Config, isHttps } from '#server/config.ts'

const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['sw'],
}

const NOT_USED = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']
const PERMISSIONS = NOT_USED.map((name) => `${name}=()`).join(', ')

export async function sendHeaders(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: isHttps(config) ? { maxAge: 63_072_000, includeSubDomains: false } : false,
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', PERMISSIONS)
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
}
