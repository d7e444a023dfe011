// What travels between a device and the server, as the server's routes declare it.

import type { HelpContact } from '#domain/agency.ts'
import type { Envelope } from '#domain/entry.ts'
import type { Role } from '#domain/person.ts'
import type { Base } from '#domain/record.ts'
import type { Id, Instant } from '#domain/text.ts'

/** Who is signed in on this device. */
export type Me = {
  person: Id
  name: string
  kind: 'staff' | 'client'
  roles: Role[]
  device: Id
  agency: Id
  slug: string
  /** Fingerprint of roles and ties: when it changes, what this device may keep has changed. */
  ties: string
  now: Instant
}

/** What the agency shows before anybody has signed in; kept in clear on the device. */
export type Front = {
  agency: Id
  slug: string
  name: string
  zone: string
  calls: 'client' | 'participant' | 'member' | 'consumer'
  emergency: string
  help: HelpContact[]
  demo: boolean
  people?: DemoPerson[]
  sealKey: JsonWebKey
  now: Instant
  version: string
}

export type DemoPerson = { person: Id; name: string; roles: Role[]; client: boolean; about: string }

export type Totp = { uri: string; secret: string; qr: { size: number; path: string } }

/** The last answer of every way of signing in. */
export type SignedIn = { stage: 'full'; me: Me; deviceKey: string }
/** The password was right. `code` and `passkey` say whether there is that other way too. */
export type HalfSignedIn =
  | { stage: 'passkey'; code: boolean }
  | { stage: 'code' }
  | { stage: 'make-code'; totp: Totp; passkey: boolean }

export type KnownPasskey = {
  id: Id
  name: string
  created: Instant
  lastSeen: Instant | null
  /** The host it was made at, and whether that is this one. */
  host: string
  here: boolean
}
/** What opens one's account beside the password. */
export type OwnFactors = {
  passkeys: KnownPasskey[]
  /** Whether a code app is set up. */
  code: boolean
  /** Whether this account signs in with a password at all; in the demo none does. */
  password: boolean
  /** Whether a browser takes passkeys at this address. */
  possible: boolean
  /** Whether a change needs no password, because the sign-in is new. */
  fresh: boolean
}

export type DeviceName = { id: Id; name: string }

export type EntryAnswer = 'accepted' | 'refused' | 'held' | 'later' | 'fault'
export type Answer = { id: Id; answer: EntryAnswer; reason: string | null; revision: number | null }
export type Answers = { answers: Answer[]; now: Instant }

/** A record as it travels; a removed one is a tombstone. */
export type Travelling = {
  kind: string
  id: Id
  client: Id | null
  revision: number
  body: Base | null
  removed: boolean
}

export type Changes = {
  records: Travelling[]
  cursor: string
  more: boolean
  ties: string
  startOver: boolean
  now: Instant
}

export type SealedEntry = { id: Id; iv: string; body: string }
export type SealedAnswer = { id: Id; answer: EntryAnswer | 'waiting' }
export type Waiting = { entries: Envelope[] }

export type Card = {
  id: Id
  code: string
  address: string
  qr: { size: number; path: string }
  expires: Instant
}
export type Invitation = { address: string; expires: Instant }
export type KnownDevice = {
  id: Id
  name: string
  kind: string
  created: Instant
  lastSeen: Instant | null
  ended: Instant | null
  here: boolean
}
