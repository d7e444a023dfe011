// The agency: the organisation, its name and zone, what it calls its clients, and whom to call for help.

import { z } from 'zod'
import { noun } from './entry.ts'
import { recordShape, replacing } from './record.ts'
import { type Id, line, Slug, words } from './text.ts'

export const HelpContact = z.strictObject({
  name: line(80),
  phone: line(40),
  hours: words(120),
  /** What this contact is for, in words a frightened person can use. */
  about: words(200),
})
export type HelpContact = z.infer<typeof HelpContact>

export const Agency = recordShape({
  name: z.string(),
  slug: z.string(),
  zone: z.string(),
  calls: z.enum(['client', 'participant', 'member', 'consumer']),
  /** The national number for an emergency, shown first. */
  emergency: z.string(),
  help: z.array(HelpContact),
  /** The agency's own procedure for a crisis, step by step. */
  procedure: z.string(),
})
export type Agency = z.infer<typeof Agency>

const agency = noun<Agency>('agency')
const name = line(120)

/** No sign-in card is made until somebody in danger would find a number to call. */
export const helpIsFilledIn = (record: Agency | undefined) => (record?.help.length ?? 0) > 0

export const agencyEntries = {
  'agency.begin': agency.begins(
    z.strictObject({ name, slug: Slug, zone: line(64), calls: Agency.shape.calls, emergency: line(20) }),
    ({ body }) => ({ ...body, help: [], procedure: '' }),
  ),
  'agency.rename': agency.changes(z.strictObject(replacing(name)), (before, { body }) => ({
    ...before,
    name: body.is,
  })),
  'agency.call-clients': agency.changes(
    z.strictObject({ calls: Agency.shape.calls }),
    (before, { body }) => ({
      ...before,
      calls: body.calls,
    }),
  ),
  'agency.set-help': agency.changes(
    z.strictObject({ emergency: line(20), help: z.array(HelpContact).min(1).max(8), procedure: words(4000) }),
    (before, { body }) => ({ ...before, ...body }),
  ),
}

/** Looked at by rules that need the agency itself; its record has the agency's id. */
export const agencyKey = (id: Id) => ({ kind: 'agency', id })
