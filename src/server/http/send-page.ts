// Sends a page, a file of the web app, or the reader on to another address.
import type { FastifyReply } from 'fastify'
import type { Page } from './route.ts'

export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  reply.code(page.status ?? 200).header('cache-control', page.cache)
  if ('to' in page) return reply.redirect(page.to, 302)
  if ('file' in page) return reply.sendFile(page.file, page.folder, { cacheControl: false })
  return reply.type(page.type).send('bytes' in page ? Buffer.from(page.bytes) : page.text)
}
