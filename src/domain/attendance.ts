// An attendance: one client's part in a session. What was taught, given, used and agreed stands here, not on the session.

import { z } from 'zod'
import { keyOf, noun } from './entry.ts'
import { addFact, fact, factOf, recordShape, replacing, reword, withoutFact } from './record.ts'
import { Edition, Id, line, Slug, words } from './text.ts'

export const AgendaLine = z.strictObject({
  id: Id,
  words: line(300),
  from: z.enum(['person', 'topic', 'practitioner']),
})
export type AgendaLine = z.infer<typeof AgendaLine>

export const Taught = z.object({
  ...fact,
  topic: Slug,
  section: Slug,
  edition: Edition,
  how: z.enum(['i-read', 'you-read', 'turns', 'main-points']).nullable(),
  again: z.boolean(),
})
export const Given = z.object({
  ...fact,
  what: z.enum(['handout', 'sheet', 'other']),
  /** Topic or sheet of ours with its edition, or the words that say what another source gave. */
  topic: Slug.nullable(),
  sheet: Slug.nullable(),
  edition: Edition.nullable(),
  source: z.string(),
  way: z.enum(['paper', 'phone']),
})
export const Family = z.enum(['motivational', 'educational', 'cognitive-behavioural'])
export const Used = z.object({ ...fact, family: Family, strategy: Slug })
export const Recalled = z.object({ ...fact, topic: Slug, section: Slug, again: z.boolean() })
export const Asked = z.object({ ...fact, topic: Slug, question: Slug, again: z.boolean() })
export const Parked = z.object({
  ...fact,
  words: z.string(),
  skill: z.enum(['solve', 'ask', 'cope']).nullable(),
  sorted: z.string(),
})
export const Beside = z.object({
  ...fact,
  name: z.string(),
  relation: z.string(),
  supporter: Id.nullable(),
  natural: z.boolean(),
})
export const Covered = z.object({ ...fact, what: z.enum(['orientation', 'inventory', 'expectations']) })
export const Declined = z.object({
  ...fact,
  what: z.enum(['practice', 'homework', 'goals', 'topic']),
  skill: Slug.nullable(),
})

export const Attendance = recordShape({
  session: Id,
  there: z.enum(['expected', 'came', 'did-not-come']),
  why: z.string(),
  taught: z.array(Taught),
  given: z.array(Given),
  used: z.array(Used),
  recalled: z.array(Recalled),
  asked: z.array(Asked),
  parked: z.array(Parked),
  beside: z.array(Beside),
  covered: z.array(Covered),
  declined: z.array(Declined),
  agenda: z.array(AgendaLine),
  /** The person's own words on today. */
  theirs: z.string(),
  /** How the person took to the session; blank until somebody writes it. */
  response: z.string(),
})
export type Attendance = z.infer<typeof Attendance>

const attendance = noun<Attendance>('attendance')

const lists = [
  'taught',
  'given',
  'used',
  'recalled',
  'asked',
  'parked',
  'beside',
  'covered',
  'declined',
] as const
type ListName = (typeof lists)[number]

/** An entry that adds one fact to one of the lists. */
function adds<Name extends ListName, Shape extends z.ZodRawShape>(name: Name, body: z.ZodObject<Shape>) {
  return attendance.changes(body, (before, entry) => ({
    ...before,
    [name]: addFact<Attendance[Name][number]>(before[name], {
      ...factOf(entry),
      ...(entry.body as object),
    } as Attendance[Name][number]),
  }))
}

const own = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const { id: _id, at: _at, by: _by, ...rest } = shape
  return rest as Omit<Shape, 'id' | 'at' | 'by'>
}

export const attendanceEntries = {
  'attendance.expect': attendance.begins(
    z.strictObject({ session: Id }),
    ({ body }) => ({
      session: body.session,
      there: 'expected',
      why: '',
      taught: [],
      given: [],
      used: [],
      recalled: [],
      asked: [],
      parked: [],
      beside: [],
      covered: [],
      declined: [],
      agenda: [],
      theirs: '',
      response: '',
    }),
    ({ body }) => keyOf('session', body.session),
  ),
  'attendance.come': attendance.changes(
    z.strictObject({ there: z.enum(['came', 'did-not-come']), why: words(300) }),
    (before, { body }) => ({ ...before, ...body }),
  ),
  'attendance.teach': adds('taught', z.strictObject(own(Taught.shape))),
  'attendance.give': adds('given', z.strictObject({ ...own(Given.shape), source: words(200) })),
  'attendance.use': adds('used', z.strictObject(own(Used.shape))),
  'attendance.recall': adds('recalled', z.strictObject(own(Recalled.shape))),
  'attendance.ask': adds('asked', z.strictObject(own(Asked.shape))),
  'attendance.park': adds(
    'parked',
    z.strictObject({ words: line(500), skill: Parked.shape.skill, sorted: words(1000) }),
  ),
  'attendance.be-with': adds(
    'beside',
    z.strictObject({ name: line(120), relation: words(80), supporter: Id.nullable(), natural: z.boolean() }),
  ),
  'attendance.cover': adds('covered', z.strictObject(own(Covered.shape))),
  'attendance.decline': adds('declined', z.strictObject(own(Declined.shape))),
  /** Which skill could help with what was parked, and what came of it. */
  'attendance.sort': attendance.changes(
    z.strictObject({ item: Id, skill: Parked.shape.skill, sorted: words(1000) }),
    (before, { body }) => ({
      ...before,
      parked: before.parked.map((one) =>
        one.id === body.item ? { ...one, skill: body.skill, sorted: body.sorted } : one,
      ),
    }),
  ),
  /** Takes one fact back, as a tap is taken back. */
  'attendance.withdraw': attendance.changes(z.strictObject({ item: Id }), (before, { body }) => ({
    ...before,
    taught: withoutFact(before.taught, body.item),
    given: withoutFact(before.given, body.item),
    used: withoutFact(before.used, body.item),
    recalled: withoutFact(before.recalled, body.item),
    asked: withoutFact(before.asked, body.item),
    parked: withoutFact(before.parked, body.item),
    beside: withoutFact(before.beside, body.item),
    covered: withoutFact(before.covered, body.item),
    declined: withoutFact(before.declined, body.item),
  })),
  'attendance.set-agenda': attendance.changes(
    z.strictObject({ agenda: z.array(AgendaLine).max(20) }),
    (before, { body }) => ({ ...before, agenda: body.agenda }),
  ),
  'attendance.write': attendance.changes(
    z.strictObject({ field: z.enum(['theirs', 'response']), ...replacing(words(4000)) }),
    (before, entry) => reword(before, entry.body.field, entry.body, entry),
  ),
}
