// Figures as a table for a spreadsheet, and the codebook that says what each column means.
import { type Options, stringify } from 'csv-stringify/sync'
import type { Counts } from '#domain/fidelity.ts'
import { itemNames } from '#domain/fidelity-names.ts'
import { type ItemId, LENGTH, REGULAR, SCALE, SCALE_VERSION } from '#domain/fidelity-scale.ts'
import { itemRules } from '#print/fidelity-words.ts'
import type { Figures } from './figures.ts'
import type { Shown } from './views.ts'

/** What a cell holds is never run as a formula, whatever somebody is called. */
const SAFELY: Options = { header: true, escape_formulas: true, record_delimiter: 'windows' }

type Column = { name: string; means: string; unit: string }

const WHAT: readonly Column[] = [
  {
    name: 'row',
    means:
      'What the row is about: item (a figure of the period), month (a score of one month), use (one practitioner and one practice)',
    unit: 'word',
  },
  { name: 'whose', means: 'The agency, the team or the practitioner whose work it is', unit: 'name' },
  { name: 'from', means: 'First month', unit: 'YYYY-MM' },
  { name: 'to', means: 'Last month, included', unit: 'YYYY-MM' },
  { name: 'item', means: 'Number of the item in the scale', unit: '1 to 13' },
  { name: 'name', means: 'Name of the item', unit: 'words' },
  { name: 'score', means: 'Score of the item; blank where nothing could be scored', unit: '1 to 5' },
  { name: 'by', means: 'counted from the records, or rated by a person', unit: 'word' },
  { name: 'met', means: 'How many clients, stays or sessions met what the item asks', unit: 'count' },
  { name: 'of', means: 'Of how many', unit: 'count' },
  { name: 'at_least_2', means: 'Lower bound of a score of 2', unit: 'percent or count' },
  { name: 'at_least_3', means: 'Lower bound of a score of 3', unit: 'percent or count' },
  { name: 'at_least_4', means: 'Lower bound of a score of 4', unit: 'percent or count' },
  { name: 'at_least_5', means: 'Lower bound of a score of 5', unit: 'percent or count' },
  {
    name: 'apart',
    means: 'What was not counted and what is missing, with how many',
    unit: 'words and counts',
  },
  { name: 'practitioner', means: 'Whose use of a practice', unit: 'name' },
  {
    name: 'clients',
    means: 'Clients of the sample; in a use, those who are this practitioner’s',
    unit: 'count',
  },
  { name: 'practised_with', means: 'Clients it was practised with in the period', unit: 'count' },
  { name: 'times', means: 'Times it was practised in the period', unit: 'count' },
  { name: 'plans', means: 'Plans finished in the period', unit: 'count' },
  { name: 'applies_yes', means: 'Clients to whom it applies', unit: 'count' },
  { name: 'applies_no', means: 'Clients to whom it does not apply', unit: 'count' },
  { name: 'applies_declined', means: 'Clients who declined it', unit: 'count' },
  { name: 'applies_unknown', means: 'Clients of whom it is not recorded; not a zero', unit: 'count' },
  { name: 'sample_at_least', means: 'Held sessions from which on a client counts', unit: 'count' },
  {
    name: 'sample_ended',
    means: 'Whether those who stopped or finished in the period count',
    unit: 'yes or no',
  },
  { name: 'sample_paused', means: 'Whether those who paused all of the period count', unit: 'yes or no' },
  { name: 'sample_length', means: 'Which reading of item 2 is used', unit: 'word' },
  {
    name: 'sample_declared',
    means: 'When the sample was declared; blank where nobody has',
    unit: 'moment, UTC',
  },
  { name: 'scale', means: 'Version of the figures of the scale', unit: 'word' },
]

type Line = Record<string, string | number | null>

export function fidelityCsv(shown: Shown, figures: Figures, whose: string): string {
  const { period, sample, people } = shown
  const yesOrNo = (so: boolean) => (so ? 'yes' : 'no')
  const asked: Line = {
    ...{ whose, clients: figures.counts.clients, scale: SCALE_VERSION, sample_at_least: sample.atLeast },
    ...{ sample_ended: yesOrNo(sample.ended), sample_paused: yesOrNo(sample.paused) },
    ...{ sample_length: sample.length, sample_declared: sample.declared ?? null },
  }
  const items = figures.items.map(({ number, id, score, by, share, atLeast }): Line => {
    const [two = null, three = null, four = null, five = null] = atLeast ?? []
    const bounds = { at_least_2: two, at_least_3: three, at_least_4: four, at_least_5: five }
    const told = {
      score,
      by,
      met: share?.met ?? null,
      of: share?.of ?? null,
      apart: apartOf(id, figures.counts),
    }
    return { ...asked, row: 'item', ...period, item: number, name: itemNames[id], ...told, ...bounds }
  })
  const months = figures.trend.flatMap(({ month, scores }) =>
    SCALE.map(({ number, id }, place): Line => {
      const told = { item: number, name: itemNames[id], score: scores[place] ?? null }
      return { ...asked, row: 'month', from: month, to: month, ...told, clients: null }
    }),
  )
  const uses = figures.uses.map(
    ({ practitioner, practice, clients, practisedWith, times, plans, applies }): Line => {
      const item = SCALE.find(({ id }) => id === practice)
      const who = people.find(({ id }) => id === practitioner)?.name ?? practitioner
      const told = { practitioner: who, clients, practised_with: practisedWith, times, plans }
      const applied = Object.fromEntries(
        Object.entries(applies).map(([key, value]) => [`applies_${key}`, value]),
      )
      return {
        ...asked,
        row: 'use',
        ...period,
        item: item?.number ?? null,
        name: itemNames[practice],
        ...told,
        ...applied,
      }
    },
  )
  return stringify([...items, ...months, ...uses], { ...SAFELY, columns: WHAT.map(({ name }) => name) })
}

/** Every column with its meaning and unit, then every item with its rule, its source and how sure that is. */
export function codebookCsv(): string {
  const columns = WHAT.map((one) => ({ ...one, what: 'column', version: SCALE_VERSION }))
  const items = SCALE.map((item) => ({
    ...{ what: 'item', name: `${item.number} ${itemNames[item.id]}`, means: itemRules[item.id] },
    ...{ unit: item.rule === 'share' ? `share of ${item.counted}` : item.rule, rule: ruleOf(item.id) },
    ...{ source: item.basis.source, sure: item.basis.sure, version: SCALE_VERSION },
  }))
  const readings = Object.entries(LENGTH).map(([name, { weeks, basis }]) => ({
    ...{
      what: 'reading of item 2',
      name,
      means: `Weekly sessions over ${weeks} weeks, or every two weeks over twice as many`,
    },
    ...{
      unit: 'weeks',
      rule: `a session in at least ${REGULAR * 100} % of the weeks, pauses left out: ours`,
    },
    ...{ source: basis.source, sure: basis.sure, version: SCALE_VERSION },
  }))
  return stringify([...columns, ...items, ...readings], {
    ...SAFELY,
    columns: ['what', 'name', 'means', 'unit', 'rule', 'source', 'sure', 'version'],
  })
}

function ruleOf(id: ItemId): string {
  const item = SCALE.find((one) => one.id === id)
  if (item?.rule === 'share') return `score 2 from ${item.atLeast.join(' %, 3, 4, 5 from ')} %`
  if (item?.rule === 'topics') return `score 2 from ${item.atLeast.join(' topics, 3, 4, 5 from ')} topics`
  return item?.rule === 'largest'
    ? `no session larger than ${item.most.join(', ')}: 5, 4, 3, 2`
    : 'score of a rating'
}

function apartOf(id: ItemId, counts: Counts): string {
  const { apart, length, handouts, supporters, goals, followUps } = counts
  const parts: Partial<Record<ItemId, Record<string, number>>> = {
    ...{ size: apart, motivational: apart, educational: apart, 'cognitive-behavioural': apart },
    length: { early: length.early },
    handouts: { untaught: handouts.untaught },
    supporters: { declined: supporters.declined, notAsked: supporters.notAsked },
    goals: { knowing: goals.knowing, hopes: goals.hopes },
    'goal-follow-up': { noGoal: followUps.noGoal },
  }
  return Object.entries(parts[id] ?? {})
    .map(([what, count]) => `${what} ${count}`)
    .join('; ')
}
