// Every "no" in one form, {error, code}: a sentence for the person, a code for the device, never our own fault's text.
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '#domain/refusal.ts'
import type { Log } from '#server/log.ts'
import { sayingPage } from '#server/pages/document.ts'
import { Denied, deniedBy } from './denied.ts'
import { sendPage } from './send-page.ts'

export const Failure = z.object({ error: z.string(), code: z.string() })

const FAULT = 'Something went wrong on our side. Nothing you wrote is lost. Try again in a minute.'

const UNREADABLE = 'This cannot be read. Check it, then send it again.'

const OF_FASTIFY: Record<string, Denied> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new Denied(
    413,
    'too-large',
    'This is too much at once. Send it in smaller parts.',
  ),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Denied(415, 'not-json', 'This address takes JSON in UTF-8 only.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: new Denied(400, 'empty', 'Nothing arrived. Send it again.'),
  FST_ERR_CTP_INVALID_JSON_BODY: new Denied(400, 'not-json', 'This is not whole JSON. Send it again.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: new Denied(
    400,
    'cut-off',
    'Part of this did not arrive. Send it again.',
  ),
  FST_ERR_BAD_URL: new Denied(400, 'address', 'This address cannot be read. Check the link you were given.'),
  FST_ERR_MAX_PARAM_LENGTH: new Denied(404, 'not-there', 'There is nothing at this address.'),
}

export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => sendError(error, request, reply, log))
}

export function sendError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Log,
): FastifyReply {
  const denied = deniedFor(error)
  if (denied === undefined) log.fault(request.routeOptions.url ?? 'no route', error)
  const { status, message, code, after } = denied ?? new Denied(500, 'fault', FAULT)
  if (after !== undefined) reply.header('retry-after', after)
  if (request.readsPage) return sendPage(reply, sayingPage('This did not work', message, status))
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({ error: message, code })
}

function deniedFor(error: FastifyError): Denied | undefined {
  if (error instanceof Denied) return error
  if (error instanceof Refusal) return deniedBy(error)
  if (error.validation !== undefined) return new Denied(400, 'shape', shapeSentence(error))
  if (error instanceof SyntaxError) return OF_FASTIFY.FST_ERR_CTP_INVALID_JSON_BODY
  const known = OF_FASTIFY[error.code]
  if (known) return known
  const { statusCode = 500 } = error
  return statusCode >= 400 && statusCode < 500 ? new Denied(statusCode, 'request', UNREADABLE) : undefined
}

function shapeSentence({ validation, validationContext }: FastifyError): string {
  const [issue] = validation ?? []
  const where = (issue?.instancePath ?? '').split('/').filter(Boolean).join('.')
  const what = issue?.message ?? 'does not fit'
  const place = validationContext === 'body' ? '' : ' in the address'
  return where ? `“${where}”${place} does not fit: ${what}.` : `This does not fit${place}: ${what}.`
}
