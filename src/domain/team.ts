// A team: practitioners who deliver the programme together, and the supervisors who look after their work.

import { z } from 'zod'
import { noun } from './entry.ts'
import { recordShape, replacing, reword } from './record.ts'
import { Id, line } from './text.ts'

export const Team = recordShape({
  name: z.string(),
  members: z.array(Id),
  ended: z.boolean(),
})
export type Team = z.infer<typeof Team>

const team = noun<Team>('team')
const name = line(120)

/** The teams somebody is in today. */
export const teamsOf = (teams: readonly Team[], person: Id) =>
  teams.filter((one) => !one.ended && one.members.includes(person))

export const teamEntries = {
  'team.begin': team.begins(z.strictObject({ name, members: z.array(Id).max(100) }), ({ body }) => ({
    name: body.name,
    members: [...new Set(body.members)],
    ended: false,
  })),
  'team.rename': team.changes(z.strictObject(replacing(name)), (before, entry) =>
    reword(before, 'name', entry.body, entry),
  ),
  'team.take-in': team.changes(z.strictObject({ person: Id }), (before, { body }) => ({
    ...before,
    members: [...new Set([...before.members, body.person])],
  })),
  'team.part-with': team.changes(z.strictObject({ person: Id }), (before, { body }) => ({
    ...before,
    members: before.members.filter((one) => one !== body.person),
  })),
  'team.end': team.changes(z.strictObject({}), (before) => ({ ...before, ended: true })),
  'team.return': team.changes(z.strictObject({}), (before) => ({ ...before, ended: false })),
}
