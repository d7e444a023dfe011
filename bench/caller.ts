// The caller of a measured server: one kept connection, as a device has, and each answer looked at and timed.
import { Agent, request } from 'node:http'

export type Caller = {
  /** Gives the body of an answer of 200; anything else stops the measurement. */
  call(method: 'GET' | 'POST', path: string, body?: string): Promise<string>
  close(): void
}

export function newCaller(port: number, headers: Record<string, string> = {}): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const origin = `http://127.0.0.1:${port}`
  return {
    call: (method, path, body) =>
      new Promise((resolve, reject) => {
        const told = { origin, ...headers, ...(body === undefined ? {} : jsonOf(body)) }
        const asked = request({ host: '127.0.0.1', port, method, path, agent, headers: told }, (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('error', reject)
          answer.on('end', () => {
            const text = Buffer.concat(parts).toString()
            if (answer.statusCode === 200) resolve(text)
            else reject(new Error(`${method} ${path} was answered with ${answer.statusCode}: ${text}`))
          })
        })
        asked.on('error', reject)
        asked.end(body)
      }),
    close: () => agent.destroy(),
  }
}

const jsonOf = (body: string) => ({
  'content-type': 'application/json',
  'content-length': String(Buffer.byteLength(body)),
})
