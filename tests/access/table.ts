// docs/access.md: who sees and does what, as a table that a clinician can read, review and sign.

import { type EntryName, inNoChart, type RecordName, recordOf } from '#domain/kinds.ts'
import type { Role } from '#domain/person.ts'
import { type Actor, keeps, may, opens, SEE, type Sight } from '#domain/policy.ts'
import { entryWords } from '#web/words/en/entries.ts'
import { SEEN } from './words.ts'

const ME = 'me'
const CLIENT = 'client'

type Column = { title: string; actor: Actor; addedBy: string | null }

const column = (
  title: string,
  roles: Role[],
  tie?: 'practitioner' | 'supervisor',
  addedBy?: string,
): Column => ({
  title,
  actor: { person: ME, roles, ties: new Map(tie ? [[CLIENT, [tie]]] : []) },
  addedBy: addedBy ?? null,
})

/** Each stands to one chart in one way only; who stands in two ways has both columns. */
const COLUMNS: Column[] = [
  { title: 'The client', actor: { person: CLIENT, roles: [], ties: new Map() }, addedBy: null },
  column('Practitioner or peer specialist of the client', ['practitioner'], 'practitioner'),
  column('Supervisor of the client', ['supervisor'], 'supervisor'),
  column('Program leader', ['leader']),
  column('Who added the client', ['practitioner'], undefined, ME),
  column('Administrator', ['administrator']),
  column('Other staff', ['practitioner']),
]

export function accessTable(): string {
  return [
    '# Who sees and does what',
    '',
    'Written by `tests/access/access.test.ts` from `src/domain/policy.ts`. The tests beside it hold it against what the',
    'database and the server answer to every person of the demo agency, for every record and every kind of entry.',
    'Not edited by hand: `UPDATE_ACCESS=1` with that test proposes a new one, and a clinician reviews what changed.',
    '',
    'A column is one way of standing to a client. Who stands in two ways has what both columns say. Staff of one',
    'agency see nothing of another. What a person may not see reads to them as if it were not there.',
    '',
    '## What is seen',
    '',
    '**yes**: it is on their devices. **on opening**: only when they open the chart on purpose; this is logged,',
    'as every reading of a client’s records is. **own team**: the staff who work with them.',
    '',
    ...rows('Record', Object.entries(SEEN) as [RecordName, string][], seen),
    '',
    '## What is done',
    '',
    ...rows('Entry', Object.entries(entryWords) as [EntryName, string][], done),
    '',
    'Reviewed by: ______________________  Date: ______________',
    '',
  ].join('\n')
}

function rows<Kind>(
  first: string,
  kinds: [Kind, string][],
  cell: (one: Column, kind: Kind) => string,
): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [
    line([first, ...COLUMNS.map(({ title }) => title)]),
    line(['---', ...COLUMNS.map(() => '---')]),
    ...kinds.map(([kind, words]) =>
      line([`${words} (\`${String(kind)}\`)`, ...COLUMNS.map((one) => cell(one, kind))]),
    ),
  ]
}

function seen({ actor, addedBy }: Column, kind: RecordName): string {
  const client = inNoChart(kind) ? null : CLIENT
  const sight: Sight = SEE[kind]
  if (keeps(actor, kind, client, addedBy)) return 'yes'
  if (opens(actor, kind, client, addedBy)) return 'on opening'
  return actor.person === CLIENT && sight.kept.includes('known') ? 'own team' : ''
}

function done({ actor, addedBy }: Column, kind: EntryName): string {
  return may(actor, kind, inNoChart(recordOf(kind)) ? null : CLIENT, addedBy) ? 'yes' : ''
}
