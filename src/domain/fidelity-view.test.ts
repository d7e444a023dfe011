// Whose figures one may look at, and who sees them first.

import { expect, test } from 'vitest'
import { mayLook, newestMonth } from './fidelity-view.ts'
import type { Role } from './person.ts'
import type { Team } from './team.ts'

const team = (id: string, ...members: string[]) =>
  ({ id, members, ended: false, name: id }) as unknown as Team
const teams = [
  team('east', 'ann', 'bo', 'sue'),
  team('west', 'cy'),
  { ...team('old', 'dee', 'sue'), ended: true },
]
const who = (person: string, ...roles: Role[]) => ({ person, roles })
const of = (id: string) => ({ of: 'practitioner' as const, id })
const agency = { of: 'agency' as const }

test('a practitioner looks at their own figures and at nobody else’s', () => {
  expect(mayLook(who('ann', 'practitioner'), of('ann'), teams)).toBe(true)
  expect(mayLook(who('ann', 'practitioner'), of('bo'), teams)).toBe(false)
  expect(mayLook(who('ann', 'practitioner'), { of: 'team', id: 'east' }, teams)).toBe(false)
  expect(mayLook(who('ann', 'practitioner'), agency, teams)).toBe(false)
})

test('a supervisor looks at the teams they are in while these last', () => {
  const sue = who('sue', 'supervisor')
  expect(mayLook(sue, { of: 'team', id: 'east' }, teams)).toBe(true)
  expect(mayLook(sue, of('bo'), teams)).toBe(true)
  expect(mayLook(sue, { of: 'team', id: 'west' }, teams)).toBe(false)
  expect(mayLook(sue, of('cy'), teams)).toBe(false)
  expect(mayLook(sue, { of: 'team', id: 'old' }, teams)).toBe(false)
  expect(mayLook(sue, agency, teams)).toBe(false)
})

test('a leader looks at all; an administrator and a client at nothing', () => {
  expect(mayLook(who('lea', 'leader'), agency, teams)).toBe(true)
  expect(mayLook(who('lea', 'leader'), of('cy'), teams)).toBe(true)
  expect(mayLook(who('ines', 'administrator'), agency, teams)).toBe(false)
  expect(mayLook(who('maya'), of('maya'), teams)).toBe(false)
})

test('a finished month is the practitioner’s own for a week', () => {
  const lea = who('lea', 'leader')
  expect(newestMonth(who('ann', 'practitioner'), of('ann'), '2026-03-02')).toBe('2026-03')
  expect(newestMonth(lea, agency, '2026-03-02')).toBe('2026-03')
  expect(newestMonth(lea, of('ann'), '2026-03-02')).toBe('2026-01')
  expect(newestMonth(lea, of('ann'), '2026-03-06')).toBe('2026-01')
  expect(newestMonth(lea, of('ann'), '2026-03-07')).toBe('2026-02')
})
