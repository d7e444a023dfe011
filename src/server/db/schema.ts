// The tables as Kysely sees them, generated from the catalog by generate-schema.ts; not written by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export type AccountTable = {
  agency: string
  person: string
  email: string | null
  password: string | null
  totp: string | null
  totp_confirmed: Generated<boolean>
  ended: Date | null
  created: Generated<Date>
}

export type AgencyAddressTable = {
  slug: string
  agency: string
}

export type AttemptTable = {
  agency: string
  subject: string
  at: Generated<Date>
}

export type CardTable = {
  agency: string
  id: string
  client: string
  secret_hash: Buffer
  code_hash: Buffer
  made_by: string
  created: Generated<Date>
  expires: Date
  used: Date | null
  ended: Date | null
  tries: Generated<number>
}

export type ClockTable = {
  agency: string
  revision: Generated<number>
  number: Generated<number>
  head: Generated<Buffer>
  past: Generated<string>
}

export type DeviceTable = {
  agency: string
  id: string
  person: string
  name: string
  kind: 'staff' | 'client'
  created: Generated<Date>
  last_seen: Generated<Date>
  key_hash: Buffer
  ended: Date | null
  ended_by: string | null
}

export type DeviceKeyTable = {
  agency: string
  key_hash: Buffer
  device: string
  person: string
}

export type EditionTable = {
  hash: string
  topic: string
  language: string
  kind: string
  body: ColumnType<unknown, string, string>
  first_seen: Generated<Date>
}

export type InvitationTable = {
  agency: string
  id: string
  person: string
  secret_hash: Buffer
  roles: string[]
  invited_by: string
  created: Generated<Date>
  expires: Date
  used: Date | null
}

export type LogTable = {
  agency: string
  number: number
  id: string
  author: string
  device: string | null
  kind: string
  record_kind: string
  record: string
  client: string | null
  at: string
  received: Generated<Date>
  answer: 'accepted' | 'refused' | 'held'
  reason: string | null
  revision: number | null
  fingerprint: Buffer
  salt: Buffer | null
  body: ColumnType<unknown, string | null, string | null>
  digest: Buffer
  hash: Buffer
}

export type MigrationTable = {
  name: string
  checksum: string
  applied: Generated<Date>
}

export type PasskeyTable = {
  agency: string
  id: string
  person: string
  name: string
  credential: string
  public_key: Buffer
  counter: number
  transports: string[]
  host: string
  created: Date
  last_seen: Date | null
}

export type PasskeyChallengeTable = {
  agency: string
  sign_in: string
  what: 'make' | 'use'
  challenge: string
  expires: Date
}

export type ReadingTable = {
  agency: string
  id: GeneratedAlways<number>
  person: string
  device: string | null
  client: string
  what: string
  at: Generated<Date>
}

export type RecordTable = {
  agency: string
  kind: string
  id: string
  client: string | null
  revision: number
  label: string | null
  body: ColumnType<unknown, string, string>
  removed: Generated<boolean>
}

export type SealedTable = {
  agency: string
  id: string
  device: string | null
  author: string
  key_wrapped: Buffer
  iv: Buffer
  body: Buffer
  received: Generated<Date>
}

export type ServerKeyTable = {
  id: Generated<number>
  public: ColumnType<unknown, string, string>
  private: ColumnType<unknown, string, string>
  created: Generated<Date>
}

export type SetupTable = {
  id: Generated<number>
  secret_hash: Buffer
  created: Generated<Date>
}

export type SignInTable = {
  agency: string
  id: string
  person: string
  device: string | null
  token_hash: Buffer
  stage: 'password' | 'full'
  created: Generated<Date>
  last_seen: Generated<Date>
  expires: Date
  ended: Date | null
}

export type TallyTable = {
  agency: string
  revision: number
  version: number
}

export type TallyAttendanceTable = {
  agency: string
  client: string
  id: string
  session: string
  day: Date
  purpose: string
  leaders: string[]
  held: boolean
  came: boolean
  signed: boolean
  crisis: boolean
  motivational: boolean
  educational: boolean
  cognitive: boolean
  beside: boolean
  taught: string[]
  given: string[]
}

export type TallyEnrolmentTable = {
  agency: string
  client: string
  id: string
  start: Date
  ended: Date | null
  rhythm: string
  pauses: string
}

export type TallyFactTable = {
  agency: string
  client: string
  fact: string
  id: string
  day: Date | null
  until: Date | null
  at: string | null
  who: string | null
  what: string | null
  more: string | null
}

export type TallyKeptTable = {
  agency: string
  asked: string
  first: string
  last: string
  counted: ColumnType<unknown, string, string>
}

export type Schema = {
  account: AccountTable
  agency_address: AgencyAddressTable
  attempt: AttemptTable
  card: CardTable
  clock: ClockTable
  device: DeviceTable
  device_key: DeviceKeyTable
  edition: EditionTable
  invitation: InvitationTable
  log: LogTable
  migration: MigrationTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  reading: ReadingTable
  record: RecordTable
  sealed: SealedTable
  server_key: ServerKeyTable
  setup: SetupTable
  sign_in: SignInTable
  tally: TallyTable
  tally_attendance: TallyAttendanceTable
  tally_enrolment: TallyEnrolmentTable
  tally_fact: TallyFactTable
  tally_kept: TallyKeptTable
}
