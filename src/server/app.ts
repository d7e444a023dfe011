// The HTTP server, built from the one registry of routes; nothing is reachable that is not in it.
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import fastifyStatic from '@fastify/static'
import { type FastifyInstance, fastify } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { Denied } from './http/denied.ts'
import { answerErrors, sendError } from './http/errors.ts'
import { sendHeaders } from './http/headers.ts'
import { takeOnlyJson } from './http/json-body.ts'
import { registerRoutes } from './http/register.ts'
import type { Route } from './http/route.ts'
import { sendPage } from './http/send-page.ts'
import type { Services } from './http/services.ts'
import { notFoundPage } from './pages/document.ts'
import { ROUTES } from './routes/registry.ts'

const MEGABYTE = 1_048_576

export async function createApp(
  services: Services,
  routes: readonly Route[] = ROUTES,
): Promise<FastifyInstance> {
  const { config, log } = services
  const app = fastify({
    bodyLimit: MEGABYTE,
    trustProxy: config.proxy ?? false,
    exposeHeadRoutes: false,
    requestTimeout: 60_000,
    genReqId: () => crypto.randomUUID(),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => void sendError(error, request, reply, log),
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  takeOnlyJson(app)
  answerErrors(app, log)
  await sendHeaders(app, config)
  await app.register(cookie)
  await app.register(compress, { encodings: ['gzip'], threshold: 1024, inflateIfDeflated: false })
  await app.register(fastifyStatic, { root: services.web, serve: false })
  app.setNotFoundHandler((request, reply) => {
    if (!request.url.startsWith('/api/')) return sendPage(reply, notFoundPage())
    throw new Denied(404, 'not-there', 'There is nothing at this address.')
  })
  registerRoutes(app, services, routes)
  return app
}
