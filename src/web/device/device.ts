// What a screen knows of the device: the records kept on it, what may be done, and what has reached the server.

import type { Sheet } from '#curriculum/shape/sheet.ts'
import type {
  CurriculumIndex,
  ProgrammePages,
  ProgrammeTeaching,
  StoryPages,
  ToolPages,
  TopicPages,
  TopicTeaching,
} from '#curriculum/shape/shelf.ts'
import type { Agency } from '#domain/agency.ts'
import type { Day } from '#domain/day.ts'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName, RecordName, RecordOf } from '#domain/kinds.ts'
import type { Id, Instant } from '#domain/text.ts'
import type { SignedCalls } from './calls.ts'
import type { Me, SignedIn } from './wire.ts'

export type Act<Name extends EntryName> = { on: Id; client: Id | null; body: BodyOf<Name>; needs?: Id[] }

export type Status = {
  online: boolean
  /** Entries on this device that the server has not answered. */
  waiting: number
  attention: number
  /** When the server last answered that it has all there was. */
  received: Instant | null
  /** Since when the oldest unanswered entry has been waiting. */
  keptSince: Instant | null
  syncing: boolean
  clockDoubtful: boolean
  /** The server no longer knows this sign-in; all is kept until `renew`. */
  signedOut: boolean
  /** Something has waited for more than a day. */
  longUnsent: boolean
  /** Whether the browser promised not to throw the store away; null while it has not said. */
  lasting: boolean | null
}

export type AttentionAnswer = 'refused' | 'held' | 'later' | 'sealed'
export type Attention = { entry: Envelope; answer: AttentionAnswer; reason: string }

/** What is taught, from the content kept on this device. */
export type Shelf = {
  index: CurriculumIndex
  pages(topic: string): Promise<TopicPages | undefined>
  /** The same as it came, without the agency's own texts. */
  ours(topic: string): Promise<TopicPages | undefined>
  teaching(topic: string): Promise<TopicTeaching | undefined>
  programme(): Promise<ProgrammePages | undefined>
  /** The lists and relaxation scripts. */
  tools(): Promise<ToolPages | undefined>
  stories(): Promise<StoryPages | undefined>
  programmeTeaching(): Promise<ProgrammeTeaching | undefined>
  /** A worksheet's sheet in the edition its answers answer, which may be older than what is taught now. */
  sheet(edition: string): Promise<Sheet | undefined>
}

export type Device = {
  readonly me: Me
  /** The agency's zone: what `today` and every time on a screen are in. */
  readonly zone: string
  /** What staff and clients ask of the server that is no entry: cards, devices, invitations. */
  readonly calls: SignedCalls
  agency(): Agency
  newId(): Id
  /** Resolves with the entry's id when the entry is kept on this device; throws a Refusal or a Trouble. */
  act<Name extends EntryName>(kind: Name, what: Act<Name>): Promise<Id>
  all<Name extends RecordName>(kind: Name, client?: Id | null): RecordOf<Name>[]
  one<Name extends RecordName>(kind: Name, id: Id): RecordOf<Name> | undefined
  /** Reads a chart that is not kept here into memory; the server logs it as a reading. */
  openChart(client: Id): Promise<void>
  may(kind: EntryName, client: Id | null): boolean
  status(): Status
  attention(): Attention[]
  /** Puts an answered entry away once its author has seen it; one that came sealed is turned away. */
  dismiss(id: Id): Promise<void>
  /** Sends an entry that came up sealed, after its author has read it. */
  keepSealed(id: Id): Promise<void>
  draft(key: string): string | undefined
  keepDraft(key: string, text: string): Promise<void>
  dropDraft(key: string): Promise<void>
  now(): Instant
  today(): Day
  sync(): Promise<void>
  /** A running session stays open for 30 minutes without a touch instead of 15. */
  keepOpen(open: boolean): void
  lock(): void
  signOut(): Promise<void>
  /** A new sign-in of the same person: what waits is sent, what is kept stays. */
  renew(answer: SignedIn): Promise<void>
  changePin(was: string, is: string): Promise<void>
  /** Asks for the PIN again while the device is open; a wrong one counts as at the door, and throws a Trouble. */
  checkPin(pin: string): Promise<void>
  subscribe(listener: () => void): () => void
  curriculum(): Promise<Shelf>
}
