// What the doctor looks at, one question each, answered with a sentence.
import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import pg from 'pg'
import { readConfig } from '#server/config.ts'
import { ELSEWHERE } from '#server/db/embedded/place.ts'
import { findProgram } from '#server/db/embedded/program.ts'
import { chooseRunAs } from '#server/db/embedded/run-as.ts'
import { packagesCurrent } from './packages.mjs'
import { nodePackage, pinnedNode } from './pinned-node.mjs'
import { ensureBrowser } from './setup.ts'
import { webCurrent } from './web-build.ts'

export type Found = { ok: boolean; sentence: string }
export type Checkup = { about: string; look(): Promise<Found>; needsSettings?: true }

const root = dirname(import.meta.dirname)
const GIGABYTE = 2 ** 30

const fine = (sentence: string): Found => ({ ok: true, sentence })
const wrong = (sentence: string): Found => ({ ok: false, sentence })

export const CHECKUPS: Checkup[] = [
  { about: 'settings', look: settings },
  { about: 'Node', look: node },
  { about: 'packages', look: packages },
  { about: 'database', look: database, needsSettings: true },
  { about: 'data folder', look: dataFolder, needsSettings: true },
  { about: 'disk', look: disk, needsSettings: true },
  { about: 'port', look: port, needsSettings: true },
  { about: 'web app', look: webApp },
  { about: 'time zone', look: timeZone },
  { about: 'languages', look: languages },
  { about: 'test browser', look: browser },
]

async function settings(): Promise<Found> {
  const { host, port, dataFolder, databaseUrl, url } = readConfig()
  const where = databaseUrl === undefined ? dataFolder : `${dataFolder} and the server in DATABASE_URL`
  return fine(
    `It will listen on ${host}:${port}${url ? ` as ${url.origin}` : ''} and keep its data in ${where}.`,
  )
}

async function node(): Promise<Found> {
  const running = process.versions.node
  const pinned = pinnedNode(root)
  if (pinned !== undefined && process.execPath === pinned)
    return fine(`Node ${running}, the one that is pinned.`)
  if (nodePackage() === undefined) return fine(`Node ${running}; no Node is brought for ${process.platform}.`)
  return wrong(`This runs on Node ${running} from ${process.execPath}. Start it with: npm run doctor`)
}

async function packages(): Promise<Found> {
  if (packagesCurrent(root)) return fine('They are those that package-lock.json names.')
  return wrong('They are not those that package-lock.json names. Delete node_modules and run: npm run doctor')
}

async function database(): Promise<Found> {
  const { databaseUrl } = readConfig()
  if (databaseUrl !== undefined) return reach(databaseUrl)
  const { bin, major } = await findProgram(chooseRunAs(), ELSEWHERE)
  return fine(`PostgreSQL ${major} starts here (${bin}).`)
}

async function reach(databaseUrl: string): Promise<Found> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    const version = rows[0]?.server_version ?? ''
    if (Number.parseInt(version, 10) >= 16) return fine(`DATABASE_URL leads to PostgreSQL ${version}.`)
    return wrong(`DATABASE_URL leads to PostgreSQL ${version}. Use version 16 or newer.`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return wrong(`DATABASE_URL cannot be reached (${reason}). Check the address, the user and that it runs.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function dataFolder(): Promise<Found> {
  const folder = readConfig().dataFolder
  if (!existsSync(folder)) {
    const parent = nearest(folder)
    if (await writable(parent)) return fine(`${folder} is not there yet; the first start makes it.`)
    return wrong(
      `${folder} is not there and ${parent} cannot be written to. Give this user the right to write there.`,
    )
  }
  if (await writable(folder)) return fine(`${folder} can be written to.`)
  return wrong(`${folder} cannot be written to. Start OpenIMR as the user who owns that folder.`)
}

async function disk(): Promise<Found> {
  const { bavail, bsize } = await statfs(nearest(readConfig().dataFolder))
  const free = (bavail * bsize) / GIGABYTE
  const says = `${free.toFixed(1)} GB are free where the data is kept.`
  return free > 1 ? fine(says) : wrong(`${says} Make room: at least 1 GB should be free.`)
}

async function port(): Promise<Found> {
  const { host, port } = readConfig()
  const code = await new Promise<string | undefined>((done) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => done(undefined)))
  })
  if (code === undefined) return fine(`${host}:${port} is free.`)
  if (code === 'EADDRINUSE') {
    return wrong(
      `${host}:${port} is taken, perhaps by OpenIMR itself. Stop what uses it, or set PORT to another.`,
    )
  }
  return wrong(`${host}:${port} cannot be listened on (${code}). Set OPENIMR_HOST or PORT to something else.`)
}

async function webApp(): Promise<Found> {
  if (webCurrent()) return fine('It is built and current.')
  return fine('It is not built yet, or something changed since; the next start builds it.')
}

async function timeZone(): Promise<Found> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const asked = process.env.TZ?.replace(/^:/, '')
  if (asked && !Intl.supportedValuesOf('timeZone').includes(asked) && asked !== 'UTC') {
    return wrong(
      `TZ is “${asked}”, which is no time zone. Set one such as America/New_York, or leave it out.`,
    )
  }
  return fine(`This machine keeps ${zone}; each agency sets its own.`)
}

async function languages(): Promise<Found> {
  const month = new Intl.DateTimeFormat('es', { month: 'long', timeZone: 'UTC' }).format(0)
  if (month === 'enero') return fine('Dates and numbers can be written in all languages.')
  return wrong('This Node knows English dates only. Use the Node that OpenIMR brings: npm run doctor')
}

async function browser(): Promise<Found> {
  const { executablePath } = await ensureBrowser()
  return fine(`Tests can be run in ${executablePath}.`)
}

function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(path))
}

async function writable(path: string): Promise<boolean> {
  return access(path, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
}
