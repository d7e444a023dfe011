// Puts the registry's routes onto the server: the door first, then the shapes, then the handler, then the log.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Id } from '#domain/text.ts'
import type { Begun } from '#server/sign-in/sign-ins.ts'
import { cookieName, cookieOptions } from './cookies.ts'
import { type Passed, passDoor } from './door.ts'
import { Failure } from './errors.ts'
import type { AnyAsk, Route } from './route.ts'
import { originOf } from './same-origin.ts'
import { sendPage } from './send-page.ts'
import type { Services } from './services.ts'

declare module 'fastify' {
  interface FastifyRequest {
    passed: Passed | null
    /** A person reads the answer themselves, so that even a "no" is a page. */
    readsPage: boolean
  }
}

export function registerRoutes(app: FastifyInstance, services: Services, routes: readonly Route[]): void {
  app.decorateRequest('passed', null)
  app.decorateRequest('readsPage', false)
  logAnswers(app, services, routes)
  for (const route of routes) registerRoute(app, services, route)
}

function registerRoute(app: FastifyInstance, services: Services, route: Route): void {
  app.route({
    method: route.method,
    url: route.path,
    schema: shapesOf(route),
    // A secret and what the caller chose are never squeezed together: their length would tell.
    ...(route.audit === 'sign-in' ? { compress: false } : {}),
    onRequest: async (request, reply) => {
      request.readsPage = route.answers === 'page' && !route.path.startsWith('/content/')
      // Filled in on the way, so that whoever is turned away is known to the log.
      request.passed = { agency: null, me: null }
      await passDoor(services, route, { request, reply, passed: request.passed })
    },
    handler: async (request, reply) => {
      const ask = askOf(services, request, reply)
      if (route.answers === 'json') return route.handle(ask)
      return sendPage(reply, await route.handle(ask))
    },
  })
}

function logAnswers(app: FastifyInstance, { log }: Services, routes: readonly Route[]): void {
  const audits = new Map(routes.map(({ method, path, audit }) => [`${method} ${path}`, audit]))
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    log.request({
      request: request.id,
      route,
      method: request.method,
      status: reply.statusCode,
      ms: reply.elapsedTime,
      audit: audits.get(`${request.method} ${route}`) ?? 'none',
      agency: request.passed?.agency?.id ?? null,
      person: request.passed?.me?.person ?? null,
      device: request.passed?.me?.device ?? null,
      client: clientOf(request),
    })
  })
}

// Whose chart was asked for, where the address names one: also where it was not theirs to open.
function clientOf({ params }: FastifyRequest): Id | null {
  const named = z.object({ client: Id }).safeParse(params)
  return named.success ? named.data.client : null
}

function shapesOf(route: Route): Record<string, unknown> {
  const params = route.params ?? z.object({})
  return {
    ...(route.path.includes(':') ? { params: params.loose() } : {}),
    querystring: route.query ?? z.object({}),
    ...(route.body ? { body: route.body } : {}),
    ...(route.answers === 'json'
      ? { response: { 200: route.response, '4xx': Failure, '5xx': Failure } }
      : {}),
  }
}

function askOf(services: Services, request: FastifyRequest, reply: FastifyReply): AnyAsk {
  const { agency, me } = request.passed ?? { agency: null, me: null }
  const name = (kind: 'staff' | 'client') => cookieName(services.config, agency?.slug ?? '', kind)
  const cookie = cookieOptions(services.config)
  const ask = {
    services,
    agency,
    me,
    params: request.params,
    query: request.query,
    body: request.body,
    address: request.ip,
    get origin() {
      return originOf(request, services.config)
    },
    keepCookie: (kind: 'staff' | 'client', { token, until }: Begun) =>
      void reply.setCookie(name(kind), token, { ...cookie, expires: until }),
    dropCookie: (kind: 'staff' | 'client') => void reply.clearCookie(name(kind), cookie),
  }
  return ask as AnyAsk
}
