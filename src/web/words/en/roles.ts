// What people are called by their work, and what an agency may call the people in its programme.
import type { Agency } from '#domain/agency.ts'
import type { Role } from '#domain/person.ts'

export const roleWords: Record<Role, string> = {
  practitioner: 'Practitioner',
  peer: 'Peer specialist',
  supervisor: 'Supervisor',
  leader: 'Program leader',
  administrator: 'Administrator',
}

export const roleMeans: Record<Role, string> = {
  practitioner: 'Leads sessions and writes notes.',
  peer: 'Leads sessions from their own experience of recovery.',
  supervisor: 'Sees the charts of those they supervise and decides on held entries.',
  leader: 'Sees who is in the program. Opening a chart is logged.',
  administrator: 'Runs accounts and the agency’s pages. Sees no charts.',
}

export const rolesLine = (roles: readonly Role[]) => roles.map((role) => roleWords[role]).join(', ')

export const callsWords: Record<Agency['calls'], string> = {
  client: 'Client',
  participant: 'Participant',
  member: 'Member',
  consumer: 'Consumer',
}
