// Whether a call that changes something comes from a page of ours, and brings JSON.
import type { FastifyRequest } from 'fastify'
import type { Config } from '#server/config.ts'
import { Denied } from './denied.ts'

/** Browsers say where a call comes from in Origin, Sec-Fetch-Site or both; one must, and none may differ. */
export function refuseForeign(request: FastifyRequest, config: Config): void {
  const { origin, 'sec-fetch-site': site } = request.headers
  const ours = config.url?.origin ?? `http://${request.headers.host ?? ''}`
  const said = origin !== undefined || site !== undefined
  if (said && (origin ?? ours) === ours && (site ?? 'same-origin') === 'same-origin') return
  throw new Denied(403, 'origin', 'This did not come from a page of this site. Open the site and try again.')
}

export function refuseOtherThanJson(request: FastifyRequest): void {
  const type = request.headers['content-type'] ?? ''
  if (/^application\/json[ \t]*(;[ \t]*charset="?utf-8"?[ \t]*)?$/i.test(type)) return
  throw new Denied(415, 'not-json', 'This address takes JSON in UTF-8 only.')
}
