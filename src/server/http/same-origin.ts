// Whether a call that changes something comes from a page of ours, and brings JSON.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '#server/config.ts'
import { Denied } from './denied.ts'

/** Browsers say where a call comes from in Origin, Sec-Fetch-Site or both; one must, and none may differ. */
export function refuseForeign(request: FastifyRequest, config: Config): void {
  const { origin, 'sec-fetch-site': site } = request.headers
  const ours = originOf(request, config)
  const said = origin !== undefined || site !== undefined
  if (said && (origin ?? ours) === ours && (site ?? 'same-origin') === 'same-origin') return
  throw new Denied(403, 'origin', 'This did not come from a page of this site. Open the site and try again.')
}

const HOST = /^([a-z0-9._-]{1,253}|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/i

/** Where people reach this server, such as https://imr.example.org: as it is set, or else as they have called it. */
export function originOf({ headers }: FastifyRequest, { url }: Config): string {
  if (url) return url.origin
  if (HOST.test(headers.host ?? '')) return `http://${headers.host}`
  throw noHost()
}

const noHost = () =>
  new Denied(400, 'address', 'The name of this server cannot be read. Check the link you were given.')

/** HTTP/1.1 asks for the host's name; Node would refuse without a word of ours. */
export function refuseWithoutHost(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, headers }) => {
    if (headers.host === undefined && raw.httpVersion === '1.1') throw noHost()
  })
}

/** The path that was asked for, also where a whole address was (`GET http://host/path`). */
export const pathOf = ({ url }: FastifyRequest) => url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')

export function refuseOtherThanJson(request: FastifyRequest): void {
  const type = request.headers['content-type'] ?? ''
  if (/^application\/json[ \t]*(;[ \t]*charset="?utf-8"?[ \t]*)?$/i.test(type)) return
  throw new Denied(415, 'not-json', 'This address takes JSON in UTF-8 only.')
}
