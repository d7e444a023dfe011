// What the person who runs the installation can set; the one place that reads the environment.
import { join } from 'node:path'

export type Config = {
  host: string
  port: number
  dataFolder: string
  databaseUrl?: string
  /** Where people reach it, when that is not where it listens; https here makes cookies Secure. */
  url?: URL
  /** The proxies whose word on the caller's address is taken; none unless named. */
  proxy?: string
  /** What backups are locked with: a secret key, a public key or a passphrase; else the data folder's own key. */
  backupKey?: string
  /** Where this machine's watchers read figures; nowhere unless named. */
  metrics?: { host: string; port: number }
}

/** A setting that does not fit, as a sentence for the person who set it. */
export class BadSetting extends Error {
  override name = 'BadSetting'
}

export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const { DATABASE_URL, OPENIMR_DATA, OPENIMR_HOST, OPENIMR_PROXY, OPENIMR_URL, PORT } = environment
  const { OPENIMR_BACKUP_KEY, OPENIMR_METRICS } = environment
  return {
    host: OPENIMR_HOST || '127.0.0.1',
    port: readPort(PORT || '8080'),
    dataFolder: OPENIMR_DATA || join(process.cwd(), 'data'),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    ...(OPENIMR_URL ? { url: readUrl(OPENIMR_URL) } : {}),
    ...(OPENIMR_PROXY ? { proxy: OPENIMR_PROXY } : {}),
    ...(OPENIMR_BACKUP_KEY ? { backupKey: OPENIMR_BACKUP_KEY } : {}),
    ...(OPENIMR_METRICS ? { metrics: readMetrics(OPENIMR_METRICS) } : {}),
  }
}

export const isHttps = (config: Config) => config.url?.protocol === 'https:'

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new BadSetting(`PORT is “${text}”. Give a number from 0 to 65535, such as 8080.`)
}

/** A port alone is this machine's; another address has to be named. */
function readMetrics(text: string): { host: string; port: number } {
  const [, host = '127.0.0.1', port = ''] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? []
  if (port !== '' && Number(port) <= 65_535) return { host, port: Number(port) }
  throw new BadSetting(`OPENIMR_METRICS is “${text}”. Give a port such as 9464, or an address and a port.`)
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url
  throw new BadSetting(
    `OPENIMR_URL is “${text}”. Give an address such as https://imr.example.org, and no path.`,
  )
}
