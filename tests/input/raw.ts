// What goes over the wire as it is: fetch tidies an address and adds what is missing, a socket does not.
import { connect } from 'node:net'

/** Sends the text and gives everything that came back before the server hung up. */
export function exchange(url: string, text: string): Promise<string> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (chunk) => chunks.push(Buffer.from(chunk)))
    socket.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    socket.on('error', reject)
  })
}

export const rawGet = (url: string, target: string) =>
  exchange(url, `GET ${target} HTTP/1.1\r\nhost: ${new URL(url).host}\r\nconnection: close\r\n\r\n`)

/** The answer taken apart. */
export function readRaw(answer: string) {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = new Headers(lines.map((line) => line.split(': ', 2) as [string, string]))
  return { status: Number(first.split(' ')[1]), headers, body }
}
