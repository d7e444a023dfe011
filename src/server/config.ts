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
}

/** A setting that does not fit, as a sentence for the person who set it. */
export class BadSetting extends Error {
  override name = 'BadSetting'
}

export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const { DATABASE_URL, OPENIMR_DATA, OPENIMR_HOST, OPENIMR_PROXY, OPENIMR_URL, PORT } = environment
  return {
    host: OPENIMR_HOST || '127.0.0.1',
    port: readPort(PORT || '8080'),
    dataFolder: OPENIMR_DATA || join(process.cwd(), 'data'),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    ...(OPENIMR_URL ? { url: readUrl(OPENIMR_URL) } : {}),
    ...(OPENIMR_PROXY ? { proxy: OPENIMR_PROXY } : {}),
  }
}

export const isHttps = (config: Config) => config.url?.protocol === 'https:'

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new BadSetting(`PORT is “${text}”. Give a number from 0 to 65535, such as 8080.`)
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return url
  throw new BadSetting(
    `OPENIMR_URL is “${text}”. Give an address such as https://imr.example.org, and no path.`,
  )
}
