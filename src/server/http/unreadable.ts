// Answers what is no readable request at all in the same form as every other "no".
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Headers } from './headers.ts'

type Unread = Error & { code?: string }

const TOO_LATE = [408, 'too-slow', 'This took too long to arrive. Send it again.'] as const
const TOO_LONG = [431, 'too-large', 'The address or what came with it is too long. Shorten it.'] as const
const UNREADABLE = [400, 'request', 'This request cannot be read. Check it, then send it again.'] as const

export function refuseUnread(error: Unread, socket: Socket, headers: Headers): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, code, sentence] = refusalOf(error)
  const body = JSON.stringify({ error: sentence, code })
  const all = {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  socket.write(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `date: ${new Date().toUTCString()}`,
      ...lines,
      '',
      body,
    ].join('\r\n'),
  )
  socket.destroySoon()
}

/** What a request expects besides its answer may be ignored; Node would refuse without a word of ours. */
export function ignoreExpectations({ server }: FastifyInstance): void {
  server.on('checkExpectation', (request, response) => void server.emit('request', request, response))
}

function refusalOf({ code }: Unread) {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return TOO_LATE
  return code === 'HPE_HEADER_OVERFLOW' || code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW' ? TOO_LONG : UNREADABLE
}
