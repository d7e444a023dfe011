// An entry is one thing somebody did, made on a device with its own id and time; it changes one record.

import { z } from 'zod'
import type { Base } from './record.ts'
import { NOT_THERE, Refusal } from './refusal.ts'
import { Id, Instant } from './text.ts'

/** How many entries a record remembers by id: more than any device can have in flight for one record. */
const REMEMBERED = 40

export const Envelope = z.strictObject({
  id: Id,
  /** The words of the domain: `goal.set`, `note.sign`. */
  kind: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z-]*\.[a-z][a-z-]*$/, 'must be a kind such as goal.set'),
  /** The record it changes; its kind follows from the entry's. */
  on: Id,
  client: Id.nullable(),
  by: Id,
  device: Id.nullable(),
  /** Device time, corrected by the offset to the server's clock last seen. */
  at: Instant,
  zone: z.string().regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/, 'must be a time zone such as America/Chicago'),
  /** The device could not tell how far its clock was off. */
  doubtful: z.boolean(),
  /** Entries of the same author that must have been accepted first; they are refused together. */
  needs: z.array(Id).max(100),
  body: z.unknown(),
})
export type Envelope = z.infer<typeof Envelope>
export type Entry<Body = unknown> = Omit<Envelope, 'body'> & { body: Body }

/** Reads a record that an entry refers to but does not change. */
export type Looks = (kind: string, id: Id) => Base | undefined
export type Key = { kind: string; id: Id }

export type EntryKind<Body, Rec extends Base> = {
  record: string
  body: z.ZodType<Body>
  apply(before: Rec | undefined, entry: Entry<Body>): Omit<Rec, keyof Base> & Partial<Base>
  /** The records it names besides its own: each must be there, in the same chart or in none. */
  refersTo(entry: Entry<Body>): Key[]
}

type RefersTo<Body> = (entry: Entry<Body>) => Key[]

/** The ways of making an entry kind for one kind of record. */
export function noun<Rec extends Base>(record: string) {
  return {
    /** An entry that begins a record; a second beginning is refused. */
    begins: <Body>(
      body: z.ZodType<Body>,
      begin: (entry: Entry<Body>) => Omit<Rec, keyof Base>,
      refersTo: RefersTo<Body> = () => [],
    ): EntryKind<Body, Rec> => ({
      record,
      body,
      refersTo,
      apply(before, entry) {
        if (before) throw new Refusal('exists', 'This has been written already.')
        return begin(entry)
      },
    }),
    /** An entry that changes a record that is there. */
    changes: <Body>(
      body: z.ZodType<Body>,
      change: (before: Rec, entry: Entry<Body>) => Rec,
      refersTo: RefersTo<Body> = () => [],
    ): EntryKind<Body, Rec> => ({
      record,
      body,
      refersTo,
      apply(before, entry) {
        if (!before) throw new Refusal('needs', 'What this changes is not there yet.')
        return change(before, entry)
      },
    }),
    /** An entry of a record of which a chart has one, with the client's id: whichever comes first begins it. */
    keeps: <Body>(
      body: z.ZodType<Body>,
      fresh: () => Omit<Rec, keyof Base>,
      change: (before: Rec, entry: Entry<Body>) => Rec,
    ): EntryKind<Body, Rec> => ({
      record,
      body,
      refersTo: () => [],
      apply(before, entry) {
        if (entry.on !== entry.client) throw new Refusal('not-yours', NOT_THERE)
        const { on: id, client } = entry
        return change(
          before ?? ({ ...fresh(), id, client, through: [], others: [] } as unknown as Rec),
          entry,
        )
      },
    }),
  }
}

/** The key of a record that may not be named. */
export const keyOf = (kind: string, id: Id | null | undefined): Key[] => (id ? [{ kind, id }] : [])

/** Reads an entry's body in its shape; throws a Refusal that says what does not fit. */
export function readBody(kind: EntryKind<unknown, Base>, entry: Entry): Entry {
  const body = kind.body.safeParse(entry.body)
  if (!body.success) throw new Refusal('shape', sentence(body.error))
  return { ...entry, body: body.data }
}

/**
 * The record after an entry whose body has been read. The same entry again changes nothing; an entry of
 * another chart, or one that names a record of another chart, is refused. Knows no now.
 */
export function applyEntry(
  kind: EntryKind<unknown, Base>,
  before: Base | undefined,
  entry: Entry,
  looks: Looks,
): Base {
  if (before?.through.includes(entry.id)) return before
  if (before && before.client !== entry.client) throw new Refusal('not-yours', NOT_THERE)
  for (const { kind: named, id } of kind.refersTo(entry)) {
    const there = looks(named, id)
    if (!there) throw new Refusal('needs', 'Something this refers to has not been received.')
    if (there.client !== null && there.client !== entry.client) throw new Refusal('not-yours', NOT_THERE)
  }
  const after = kind.apply(before, entry)
  return {
    ...after,
    id: entry.on,
    client: entry.client,
    others: after.others ?? [],
    through: [...(before?.through ?? []), entry.id].slice(-REMEMBERED),
  }
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues
  const where = issue?.path.join('.') ?? ''
  return where ? `“${where}” ${issue?.message ?? 'does not fit'}.` : `${issue?.message ?? 'It does not fit'}.`
}
