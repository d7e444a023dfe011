// A record is what the entries add up to; this is what every kind of record has in common.

import { z } from 'zod'
import { Id, Instant } from './text.ts'

/** Words written by somebody who had not seen the words they replaced: both stay until a person chooses. */
export const OtherWords = z.object({ id: Id, field: z.string(), words: z.string(), by: Id, at: Instant })
export type OtherWords = z.infer<typeof OtherWords>

export const base = {
  id: Id,
  /** Whose chart it stands in; null for what belongs to the agency. */
  client: Id.nullable(),
  /** The last entries that made it what it is, so that the same entry again changes nothing. */
  through: z.array(Id),
  others: z.array(OtherWords),
}

/** Shape of a record kind: the common part and its own. */
export const recordShape = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ ...base, ...shape })

export type Base = { id: Id; client: Id | null; through: Id[]; others: OtherWords[] }

/** What a fact in a list carries: the entry that put it there, when and by whom. */
export const fact = { id: Id, at: Instant, by: Id }
export type Fact = { id: Id; at: Instant; by: Id }

type Head = { id: Id; at: Instant; by: Id }

/** The fact fields of an entry. */
export const factOf = (entry: Head): Fact => ({ id: entry.id, at: entry.at, by: entry.by })

/** Adds a fact in order of time, whatever order the facts arrive in; the same fact again changes nothing. */
export function addFact<Item extends Fact>(list: readonly Item[], item: Item): Item[] {
  if (list.some((one) => one.id === item.id)) return [...list]
  return [...list, item].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
}

/** Takes a fact back; the log keeps that it was there. */
export const withoutFact = <Item extends Fact>(list: readonly Item[], id: Id): Item[] =>
  list.filter((one) => one.id !== id)

/** An entry that replaces words says which words its author saw. */
export const replacing = <Value extends z.ZodType>(value: Value) => ({ was: value, is: value })

/**
 * Replaces a text. Where its author had not seen what stands there now, both stay: the standing words
 * in the field, the new ones in `others`, until somebody who has seen them writes again.
 */
export function reword<Body extends Base>(
  record: Body,
  field: string & keyof Body,
  change: { was: string; is: string },
  entry: Head,
): Body {
  const standing = record[field]
  // Writing what stands already is choosing it.
  if (standing === change.was || standing === change.is) {
    return { ...record, [field]: change.is, others: record.others.filter((other) => other.field !== field) }
  }
  const other = { ...factOf(entry), field, words: change.is }
  return { ...record, others: addFact(record.others, other) }
}
