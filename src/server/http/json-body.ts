// Reads a JSON body strictly: real UTF-8, no keys that reach for an object's prototype.
import type { FastifyInstance } from 'fastify'
import { Denied } from './denied.ts'

export function takeOnlyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const text = decode(body)
    if (text === undefined)
      done(new Denied(400, 'not-utf-8', 'This is not readable text (UTF-8). Send it again.'))
    else parse(request, text, done)
  })
}

function decode(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}
