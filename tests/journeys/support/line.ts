// The line between browsers and the server, which can be cut: then nothing gets through, not even from a worker.
import { connect, createServer, type Socket } from 'node:net'

export type Line = {
  /** What the browsers call. */
  url: string
  cut(): void
  mend(): void
  close(): Promise<void>
}

export async function openLine(server: string): Promise<Line> {
  const { port, hostname } = new URL(server)
  const sockets = new Set<Socket>()
  let open = true
  const line = createServer((near) => {
    if (!open) return near.destroy()
    const far = connect(Number(port), hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    return undefined
  })
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve))
  const address = line.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port.')
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut() {
      open = false
      drop()
    },
    mend() {
      open = true
    },
    async close() {
      const closed = new Promise((resolve) => line.close(resolve))
      drop()
      await closed
    },
  }
}
