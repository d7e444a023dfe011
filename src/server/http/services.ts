// What every route works with, opened once when the server starts.
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import type { Accept } from '#server/accept.ts'
import type { Config } from '#server/config.ts'
import type { Content } from '#server/content.ts'
import type { Database } from '#server/db/connect.ts'
import type { Log } from '#server/log.ts'
import type { Sealing } from '#server/sign-in/sealing.ts'

/** Somebody invented, whom the demo's sign-in page offers in one tap. */
export type DemoPerson = {
  agency: Id
  person: Id
  name: string
  roles: Role[]
  client: boolean
  about: string
}

export type Services = {
  config: Config
  database: Database
  accept: Accept
  content: Content
  sealing: Sealing
  log: Log
  now: () => Date
  version: string
  /** The folder of the built web app. */
  web: string
  /** The people of the demo; null everywhere else, where nobody signs in without their second factor. */
  demo: readonly DemoPerson[] | null
}
