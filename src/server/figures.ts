// Figures for those who watch the machine: counted from what the log is told, so no words, no names and no ids.
import { createServer, type Server } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { newestBackup } from './backup/make.ts'
import type { Database } from './db/connect.ts'
import type { Log } from './log.ts'

export type Figures = {
  /** The same log, and each line of it counted. */
  counting(log: Log): Log
  /** What they are now, in the form that Prometheus reads. */
  read(): Promise<string>
  type: string
}

type Watched = { database: Database; dataFolder: string; version: string }

export function openFigures({ database, dataFolder, version }: Watched): Figures {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'openimr_answer_seconds',
    help: 'How long answers took, by route as it is declared, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const faults = new Counter({
    name: 'openimr_faults_total',
    help: 'Faults of OpenIMR itself; each is a line in its log. Anything but 0 is to be looked at.',
    registers,
  })
  new Gauge({
    name: 'openimr_ready',
    help: '1 while the database answers.',
    registers,
    async collect() {
      this.set((await database.readiness()).ready ? 1 : 0)
    },
  })
  new Gauge({
    name: 'openimr_database_connections',
    help: 'Connections to the database, and callers that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { totalCount, idleCount, waitingCount } = database.app
      this.set({ state: 'busy' }, totalCount - idleCount)
      this.set({ state: 'idle' }, idleCount)
      this.set({ state: 'waited-for' }, waitingCount)
    },
  })
  new Gauge({
    name: 'openimr_newest_backup_timestamp_seconds',
    help: 'When the newest backup in the data folder was made; 0 where there is none.',
    registers,
    async collect() {
      this.set(((await newestBackup(dataFolder))?.getTime() ?? 0) / 1000)
    },
  })
  new Gauge({ name: 'openimr_info', help: 'Which OpenIMR runs.', labelNames: ['version'], registers }).set(
    { version },
    1,
  )
  return {
    counting: (log) => ({
      ...log,
      request(line) {
        const { route, method, status, ms } = line
        answers.observe({ route, method, status: String(status) }, ms / 1000)
        log.request(line)
      },
      fault(where, error) {
        faults.inc()
        log.fault(where, error)
      },
    }),
    read: () => registry.metrics(),
    type: registry.contentType,
  }
}

/** On a port of its own, which no proxy in front of OpenIMR leads to. */
export async function showFigures(
  figures: Figures,
  { host, port }: { host: string; port: number },
): Promise<{ url: string; end(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    figures.read().then(
      (text) => response.writeHead(200, { 'content-type': figures.type }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return { url: `http://${host}:${portOf(server)}/metrics`, end: () => close(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
