// Starts the server: curriculum checked, database open and up to date, routes listening; stops it cleanly.
import { BrokenCurriculum, readCurriculum } from '#curriculum/disk/read.ts'
import type { Curriculum } from '#curriculum/shape/topic.ts'
import { createApp } from './app.ts'
import { BadSetting, type Config, readConfig } from './config.ts'
import { CannotOpen } from './db/cannot-open.ts'
import { openDatabase } from './db/database.ts'
import { openFigures, showFigures } from './figures.ts'
import { noteHeads } from './heads.ts'
import { CURRICULUM, openServices } from './http/open-services.ts'
import type { DemoPerson, Services } from './http/services.ts'
import { createLog } from './log.ts'
import { prepareFirstRun } from './sign-in/first-run.ts'
import { readVersion } from './version.ts'

/** What only the demo has: its people, and the making of its agency before anybody can call. */
export type Demo = {
  people: readonly DemoPerson[]
  prepare(services: Services, curriculum: Curriculum): Promise<void>
}

export type MainOptions = { demo?: Demo; config?: Config; say?: (sentence: string) => void }

export type Running = { url: string; stop(): Promise<void> }

/** Runs until it is stopped; a start that cannot be says why in a sentence and ends the process. */
export async function main(options: MainOptions = {}): Promise<Running | undefined> {
  const say = options.say ?? ((sentence) => process.stdout.write(`${sentence}\n`))
  try {
    const running = await start(options, say)
    stopOnSignal(running)
    return running
  } catch (error) {
    const sentence = whyNot(error)
    if (sentence === undefined) throw error
    say(sentence)
    process.exitCode = 1
    return undefined
  }
}

export async function start(options: MainOptions, say: (sentence: string) => void): Promise<Running> {
  const config = options.config ?? readConfig()
  const curriculum = readCurriculum(CURRICULUM)
  const { dataFolder, databaseUrl, backupKey } = config
  const database = await openDatabase({ dataFolder, databaseUrl, backupKey, log: say })
  try {
    const quiet = process.stdout.isTTY || options.demo !== undefined
    const figures = openFigures({ database, dataFolder, version: readVersion() })
    const log = figures.counting(createLog({ level: quiet ? 'warn' : 'info' }))
    const demo = options.demo?.people ?? null
    const services = await openServices({ config, database, curriculum, log, now: () => new Date(), demo })
    await options.demo?.prepare(services, curriculum)
    const secret = await prepareFirstRun(database)
    const app = await createApp(services)
    const { port } = new URL(await app.listen({ host: config.host, port: config.port }))
    const url = config.url?.origin ?? addressOf(config.host, port)
    const shown = config.metrics && (await showFigures(figures, config.metrics))
    const heads = noteHeads(services)
    await heads.note()
    say(`OpenIMR is ready: ${url}`)
    if (shown) say(`Figures for watchers: ${shown.url}`)
    if (secret) say(`Open ${url}/first-run to set it up. The set-up secret: ${secret}`)
    return {
      url,
      async stop() {
        await app.close()
        await shown?.end()
        await heads.end()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function stopOnSignal(running: Running): void {
  const stop = () => {
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
}

function whyNot(error: unknown): string | undefined {
  if (error instanceof BadSetting || error instanceof CannotOpen || error instanceof BrokenCurriculum)
    return error.message
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (error.code === 'EADDRINUSE')
    return 'Something else listens on this port already. Stop it, or set PORT to another number.'
  if (error.code === 'EACCES') return 'This port may not be used here. Set PORT to a number above 1023.'
  return undefined
}

const addressOf = (host: string, port: string) =>
  `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host}:${port}`
