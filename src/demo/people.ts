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
export const client = (name: string, about: string): Invented => ({
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

/** The others of the two teams, where the agency is shown whole. */
export const COLLEAGUES = {
  noor: staff('Noor Halabi', ['practitioner'], 'Practitioner in the Harbor team.', 'noor@harbor.example'),
  walter: staff(
    'Walter Brandvold',
    ['practitioner'],
    'Practitioner in the Mill Road team.',
    'walter@harbor.example',
  ),
  keiko: staff(
    'Keiko Arsenault',
    ['practitioner'],
    'Practitioner in the Mill Road team.',
    'keiko@harbor.example',
  ),
  tevita: staff(
    'Tevita Moala',
    ['practitioner'],
    'Practitioner in the Mill Road team. New last year.',
    'tevita@harbor.example',
  ),
}

export type StaffName = keyof typeof STAFF | keyof typeof COLLEAGUES
export const staffNamed = (name: StaffName): Invented => ({ ...STAFF, ...COLLEAGUES })[name]

/** A second agency, with nobody in it but who runs it: what is Harbor Street's is not to be found there. */
export const NEIGHBOR = { id: idOf('neighbor'), name: 'Quarry Lane Wellness Center', slug: 'quarry' }
export const NEIGHBORS_ADMINISTRATOR = staff(
  'Oda Fairweather',
  ['administrator'],
  'Administrator. Her agency has nobody in it yet.',
  'oda@quarry.example',
)

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
