// The HTTP server, built from the one registry of routes; nothing is reachable that is not in it.
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import fastifyStatic from '@fastify/static'
import { type FastifyInstance, fastify } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { Denied } from './http/denied.ts'
import { answerErrors, sendError } from './http/errors.ts'
import { headersOf, sendHeaders } from './http/headers.ts'
import { takeOnlyJson } from './http/json-body.ts'
import { registerRoutes } from './http/register.ts'
import type { Route } from './http/route.ts'
import { pathOf, refuseWithoutHost } from './http/same-origin.ts'
import { sendPage } from './http/send-page.ts'
import type { Services } from './http/services.ts'
import { ignoreExpectations, refuseUnread } from './http/unreadable.ts'
import { notFoundPage } from './pages/document.ts'
import { ROUTES } from './routes/registry.ts'

const MEGABYTE = 1_048_576

export async function createApp(
  services: Services,
  routes: readonly Route[] = ROUTES,
): Promise<FastifyInstance> {
  const { config, log } = services
  const headers = headersOf(config)
  const app = fastify({
    bodyLimit: MEGABYTE,
    trustProxy: config.proxy ?? false,
    exposeHeadRoutes: false,
    requestTimeout: 60_000,
    genReqId: () => crypto.randomUUID(),
    routerOptions: { maxParamLength: 200 },
    // No hook runs for an address that cannot be read, and for what is no request not even a reply is made.
    frameworkErrors: (error, request, reply) => void sendError(error, request, reply.headers(headers), log),
    clientErrorHandler: (error, socket) => refuseUnread(error, socket, headers),
    // Whoever names no host is refused below, in a sentence.
    http: { requireHostHeader: false },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  takeOnlyJson(app)
  answerErrors(app, log)
  sendHeaders(app, headers)
  refuseWithoutHost(app)
  await app.register(cookie)
  // No device of ours squeezes what it sends, so nothing that comes is inflated.
  const squeezing = { threshold: 1024, inflateIfDeflated: false, globalDecompression: false }
  await app.register(compress, { encodings: ['gzip'], ...squeezing })
  await app.register(fastifyStatic, { root: services.web, serve: false })
  app.setNotFoundHandler((request, reply) => {
    if (!pathOf(request).startsWith('/api/')) return sendPage(reply, notFoundPage())
    throw new Denied(404, 'not-there', 'There is nothing at this address.')
  })
  registerRoutes(app, services, routes)
  ignoreExpectations(app)
  return app
}
