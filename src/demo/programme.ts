// The programme of the demo as a leader runs it: two teams, a declared sample, and what was rated after asking.

import { addMonths, monthOf } from '#domain/month.ts'
import type { Pen } from './pen.ts'
import { COLLEAGUES, STAFF } from './people.ts'

export function hireColleagues(pen: Pen): void {
  pen.at(pen.ago(280), '09:30')
  for (const person of Object.values(COLLEAGUES)) {
    const body = { name: person.name, roles: person.roles }
    pen.write(STAFF.ines.id, 'person.add', { on: person.id, client: null, body })
  }
}

export function runProgramme(pen: Pen): void {
  const { marcus, dana, luis, ruth } = STAFF
  const { noor, walter, keiko, tevita } = COLLEAGUES
  const by = marcus.id
  pen.at(pen.ago(278), '10:00')
  const team = (name: string, members: { id: string }[]) =>
    pen.write(by, 'team.begin', {
      on: pen.id(`team ${name}`),
      client: null,
      body: { name, members: members.map(({ id }) => id) },
    })
  team('Harbor team', [dana, luis, noor, ruth])
  team('Mill Road team', [walter, keiko, tevita, ruth])
  pen.at(pen.ago(150), '11:20')
  pen.write(by, 'sample.declare', {
    on: pen.id('sample'),
    client: null,
    body: {
      atLeast: 1,
      ended: true,
      paused: true,
      length: 'three-months',
      bounds: [],
      words:
        'Everybody with whom at least one session was held, also those who stopped or paused. We leave out who has only been added.',
    },
  })
  rate(pen)
}

function rate(pen: Pen): void {
  const { marcus, dana, luis } = STAFF
  const { noor, walter, keiko, tevita } = COLLEAGUES
  const thisMonth = monthOf(pen.today)
  const period = { from: addMonths(thisMonth, -6), to: addMonths(thisMonth, -1) }
  const interviewed = [dana, luis, noor, walter, keiko, tevita].map(({ id }) => id)
  const give = (item: number, score: number, words: string) =>
    pen.write(marcus.id, 'rating.give', {
      on: pen.id(`rating ${item}`),
      client: null,
      body: { item, team: null, ...period, score, words, interviewed, observed: item === 11 },
    })
  pen.at(pen.ago(9), '15:10')
  give(
    11,
    3,
    'All six know the steps when asked. I sat in with Keiko and with Noor: in one room two ways were rehearsed, in the other a list was read. Most show a way; few have it tried twice and look back at it.',
  )
  pen.at(pen.ago(9), '15:40')
  give(
    12,
    2,
    'Keiko’s people have plans that were tried out, and Tevita has begun. Elsewhere the pages are read and the plan stays with us. Only a few of the people named in a plan have seen it.',
  )
}
