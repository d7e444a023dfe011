// Every kind of entry and of record, in one place each; what is not listed here does not exist.

import type { z } from 'zod'
import { Agency, agencyEntries } from './agency.ts'
import { AgendaItem, agendaItemEntries } from './agenda-item.ts'
import { Attendance, attendanceEntries } from './attendance.ts'
import { Client, clientEntries } from './client.ts'
import { Comment, commentEntries } from './comment.ts'
import { Crisis, crisisEntries } from './crisis.ts'
import { Enrolment, enrolmentEntries } from './enrolment.ts'
import type { EntryKind } from './entry.ts'
import { Feedback, feedbackEntries } from './feedback.ts'
import { Goal, goalEntries } from './goal.ts'
import { Held, heldEntries } from './held.ts'
import { Homework, homeworkEntries } from './homework.ts'
import { Note, noteEntries } from './note.ts'
import { OwnText, ownTextEntries } from './own-text.ts'
import { Person, personEntries } from './person.ts'
import { Practice, practiceEntries } from './practice.ts'
import { Rating, ratingEntries } from './rating.ts'
import { Reading, readingEntries } from './reading.ts'
import type { Base } from './record.ts'
import { Recovery, recoveryEntries } from './recovery.ts'
import { Relevance, relevanceEntries } from './relevance.ts'
import { Sample, sampleEntries } from './sample.ts'
import { Session, sessionEntries } from './session.ts'
import { Signature, signatureEntries } from './signature.ts'
import { Asking, Supporter, SupporterContact, supporterEntries } from './supporter.ts'
import { Team, teamEntries } from './team.ts'
import { Tie, tieEntries } from './tie.ts'
import { Tool, toolEntries } from './tool.ts'
import { Worksheet, worksheetEntries } from './worksheet.ts'

export const ENTRIES = {
  ...agencyEntries,
  ...personEntries,
  ...clientEntries,
  ...tieEntries,
  ...enrolmentEntries,
  ...recoveryEntries,
  ...goalEntries,
  ...homeworkEntries,
  ...sessionEntries,
  ...attendanceEntries,
  ...noteEntries,
  ...commentEntries,
  ...worksheetEntries,
  ...practiceEntries,
  ...agendaItemEntries,
  ...supporterEntries,
  ...readingEntries,
  ...toolEntries,
  ...ownTextEntries,
  ...signatureEntries,
  ...feedbackEntries,
  ...relevanceEntries,
  ...teamEntries,
  ...sampleEntries,
  ...ratingEntries,
  ...crisisEntries,
  ...heldEntries,
}

export const RECORDS = {
  agency: Agency,
  person: Person,
  client: Client,
  tie: Tie,
  enrolment: Enrolment,
  recovery: Recovery,
  goal: Goal,
  homework: Homework,
  session: Session,
  attendance: Attendance,
  note: Note,
  comment: Comment,
  worksheet: Worksheet,
  practice: Practice,
  'agenda-item': AgendaItem,
  supporter: Supporter,
  asking: Asking,
  'supporter-contact': SupporterContact,
  reading: Reading,
  tool: Tool,
  'own-text': OwnText,
  signature: Signature,
  feedback: Feedback,
  relevance: Relevance,
  team: Team,
  sample: Sample,
  rating: Rating,
  crisis: Crisis,
  held: Held,
}

export type EntryName = keyof typeof ENTRIES
export type RecordName = keyof typeof RECORDS
export type RecordOf<Name extends RecordName> = z.infer<(typeof RECORDS)[Name]>
/** What the body of an entry of this kind holds. */
export type BodyOf<Name extends EntryName> = z.infer<(typeof ENTRIES)[Name]['body']>

export const isEntryName = (kind: string): kind is EntryName => Object.hasOwn(ENTRIES, kind)

/** The rule of one entry kind, for those who handle entries of any kind. */
export const entryKind = (kind: EntryName): EntryKind<unknown, Base> => ENTRIES[kind]
export const recordOf = (kind: EntryName) => ENTRIES[kind].record as RecordName

/** What belongs to the agency as a whole and stands in no chart. */
export const inNoChart = (record: RecordName) => OF_THE_AGENCY.has(record)
const OF_THE_AGENCY: ReadonlySet<RecordName> = new Set([
  'agency',
  'person',
  'own-text',
  'signature',
  'feedback',
  'team',
  'sample',
  'rating',
])
