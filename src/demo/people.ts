// The invented staff of Harbor Street and the clients they work with. Nobody here is real.

import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { idOf } from './pen.ts'

export type Invented = { id: Id; name: string; roles: Role[]; about: string; email: string | null }

const staff = (name: string, roles: Role[], about: string, email: string): Invented => ({
  id: idOf(`person ${name}`),
  name,
  roles,
  about,
  email,
})
const client = (name: string, about: string): Invented => ({
  id: idOf(`client ${name}`),
  name,
  roles: [],
  about,
  email: null,
})

export const AGENCY = { id: idOf('agency'), name: 'Harbor Street Recovery Services', slug: 'harbor' }

export const STAFF = {
  dana: staff('Dana Okafor', ['practitioner'], 'Practitioner. Sees Maya today.', 'dana@harbor.example'),
  luis: staff('Luis Ferreira', ['peer'], 'Peer specialist with four clients.', 'luis@harbor.example'),
  ruth: staff('Ruth Lindqvist', ['supervisor'], 'Supervisor of Dana and Luis.', 'ruth@harbor.example'),
  marcus: staff(
    'Marcus Bell',
    ['leader'],
    'Program leader. Opens charts on purpose only.',
    'marcus@harbor.example',
  ),
  ines: staff(
    'Ines Karam',
    ['administrator'],
    'Administrator. Runs accounts, sees no charts.',
    'ines@harbor.example',
  ),
}

export const CLIENTS = {
  maya: client('Maya Torres', 'Has a session today. Halfway through Topic 1.'),
  james: client('James Whitfield', 'In Topic 2, with words of his own. Two goals.'),
  aisha: client('Aisha Rahman', 'New. First meeting held last week.'),
  peter: client('Peter Novak', 'Paused for a while.'),
  tommy: client('Tommy Reyes', 'Missed some sessions. Came back, and chose Topic 4.'),
  grace: client('Grace Lin', 'Her sister joins in.'),
  carol: client('Carol Jennings', 'Short sessions suit her. Chose Topic 8.'),
  henry: client('Henry Adeyemi', 'Moved to another town. Ended.'),
}

export type ClientName = keyof typeof CLIENTS
