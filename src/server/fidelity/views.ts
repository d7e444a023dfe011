// What somebody is shown: whose work they chose or look at first, the months they may see, and the sample that stands.
import type { z } from 'zod'
import type { Period, View } from '#domain/fidelity.ts'
import { mayLook, newestMonth } from '#domain/fidelity-view.ts'
import { addMonths, type Month } from '#domain/month.ts'
import { leadsSessions, type Person } from '#domain/person.ts'
import { type Sample, standingSample, WIDEST } from '#domain/sample.ts'
import { type Team, teamsOf } from '#domain/team.ts'
import type { Id } from '#domain/text.ts'
import { notThere } from '#server/http/denied.ts'
import { agencyRecord } from '#server/store/agencies.ts'
import type { Reader } from '#server/store/reader.ts'
import { readRecords } from '#server/store/records.ts'
import type { Scope } from './scope.ts'
import type { FidelityAsk } from './shapes.ts'

export type Asked = z.output<typeof FidelityAsk>

export type Shown = {
  view: View
  period: Period
  newest: Month
  sample: Pick<Sample, 'atLeast' | 'ended' | 'paused' | 'length' | 'bounds'> & Partial<Sample>
  scope: Scope
  teams: Team[]
  people: Person[]
  /** The other views that may be chosen. */
  views: { agency: boolean; teams: Team[]; practitioners: Person[] }
}

/** A quarter of a year: long enough for every item. */
const USUAL_MONTHS = 3

/** Who may not look is told that there is nothing. */
export async function shownTo(reader: Reader, asked: Asked, now: Date): Promise<Shown> {
  const [teams, people, samples] = [
    await readRecords(reader, 'team'),
    await readRecords(reader, 'person'),
    await readRecords(reader, 'sample'),
  ]
  const view = viewOf(reader, asked, teams)
  if (!view) throw notThere()
  const newest = newestMonth(reader.actor, view, await today(reader, now))
  const to = asked.to !== undefined && asked.to <= newest ? asked.to : newest
  const from = asked.from ?? addMonths(to, 1 - USUAL_MONTHS)
  const sample = standingSample(samples) ?? { ...WIDEST, bounds: [] }
  return {
    ...{ view, newest, sample, teams, people },
    period: { from: from <= to ? from : to, to },
    scope: { agency: reader.agency, members: membersOf(view, teams), sample },
    views: viewsOf(reader, teams, people),
  }
}

function viewOf({ actor }: Reader, { team, practitioner }: Asked, teams: readonly Team[]): View | undefined {
  const named: View | undefined = practitioner
    ? { of: 'practitioner', id: practitioner }
    : team
      ? { of: 'team', id: team }
      : firstView(actor, teams)
  if (!named || !mayLook(actor, named, teams)) return undefined
  if (named.of === 'team') return teams.some(({ id }) => id === named.id) ? named : undefined
  // Somebody who only keeps the house has no figures of their own.
  return named.of === 'practitioner' && actor.roles.every((role) => role === 'administrator')
    ? undefined
    : named
}

function firstView({ person, roles }: Reader['actor'], teams: readonly Team[]): View | undefined {
  if (roles.includes('leader')) return { of: 'agency' }
  const team = roles.includes('supervisor') ? teamsOf(teams, person)[0] : undefined
  if (team) return { of: 'team', id: team.id }
  return roles.length > 0 ? { of: 'practitioner', id: person } : undefined
}

function viewsOf({ actor }: Reader, teams: readonly Team[], people: readonly Person[]): Shown['views'] {
  const may = (view: View) => mayLook(actor, view, teams)
  return {
    agency: may({ of: 'agency' }),
    teams: teams.filter(({ id, ended }) => !ended && may({ of: 'team', id })),
    practitioners: people.filter((one) => leadsSessions(one) && may({ of: 'practitioner', id: one.id })),
  }
}

function membersOf(view: View, teams: readonly Team[]): Id[] | null {
  if (view.of === 'agency') return null
  return view.of === 'practitioner' ? [view.id] : (teams.find(({ id }) => id === view.id)?.members ?? [])
}

async function today({ trx, agency }: Reader, now: Date): Promise<string> {
  const zone = (await agencyRecord(trx, agency))?.zone ?? 'UTC'
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now)
}
