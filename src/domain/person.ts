// A person: anyone the agency knows who works in the programme, with the roles that say what they do.

import { z } from 'zod'
import { noun } from './entry.ts'
import { recordShape, replacing, reword } from './record.ts'
import { refuse } from './refusal.ts'
import { line } from './text.ts'

export const Role = z.enum(['practitioner', 'peer', 'supervisor', 'leader', 'administrator'])
export type Role = z.infer<typeof Role>

export const Person = recordShape({
  name: z.string(),
  roles: z.array(Role),
  ended: z.boolean(),
})
export type Person = z.infer<typeof Person>

const person = noun<Person>('person')
// Nobody gives themselves more to see, and an agency never loses its last administrator by a slip.
const NOT_ONESELF = 'Ask another administrator: nobody changes or ends their own roles.'
const roles = z.array(Role).min(1).max(5)

/** Practitioners and peer specialists lead sessions. */
export const leadsSessions = (who: Pick<Person, 'roles'>) =>
  who.roles.includes('practitioner') || who.roles.includes('peer')

export const personEntries = {
  'person.add': person.begins(z.strictObject({ name: line(120), roles }), ({ body }) => ({
    ...body,
    ended: false,
  })),
  'person.rename': person.changes(z.strictObject(replacing(line(120))), (before, entry) =>
    reword(before, 'name', entry.body, entry),
  ),
  'person.set-roles': person.changes(z.strictObject({ roles }), (before, { on, by, body }) =>
    on === by ? refuse('rule', NOT_ONESELF) : { ...before, roles: body.roles },
  ),
  'person.end': person.changes(z.strictObject({}), (before, { on, by }) =>
    on === by ? refuse('rule', NOT_ONESELF) : { ...before, ended: true },
  ),
  'person.return': person.changes(z.strictObject({}), (before) => ({ ...before, ended: false })),
}
