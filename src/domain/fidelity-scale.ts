// The IMR Fidelity Scale as data: thirteen items, what is counted for each, and where each figure comes from.

import type { Bounds, LengthReading } from './sample.ts'

/**
 * How sure a figure is: `read` in a public copy of the scale or a study that prints it; `known` is general knowledge
 * of the field, not read again in a document. An agency whose copy differs declares its own bounds with its sample.
 */
export type Basis = { sure: 'read' | 'known'; source: string }

/** What one part of a share is: a client of the sample, or a session. */
export type Counted = 'clients' | 'sessions'

export type Item = { number: ItemNumber; id: ItemId; basis: Basis } & (
  | { rule: 'share'; counted: Counted; atLeast: Bounds }
  | { rule: 'largest'; most: readonly [number, number, number, number] }
  | { rule: 'topics'; atLeast: readonly [number, number, number, number] }
  | { rule: 'rated' }
)

export type ItemNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
export type ItemId = (typeof IDS)[number]

const IDS = [
  'size',
  'length',
  'curriculum',
  'handouts',
  'supporters',
  'goals',
  'goal-follow-up',
  'motivational',
  'educational',
  'cognitive-behavioural',
  'coping',
  'relapse-prevention',
  'behavioural-tailoring',
] as const

const EGELAND: Basis = { sure: 'read', source: 'Egeland et al. 2019, table 3' }
const KIT: Basis = { sure: 'known', source: 'SAMHSA IMR kit, fidelity scale, 2009' }

const MOST_CLIENTS: Bounds = [20, 40, 70, 90]
const HALF: Bounds = [20, 30, 40, 50]

/** Raised when a bound, a rule or a source below changes, so that a report names the figures it was made by. */
export const SCALE_VERSION = '2026-11'

export const SCALE: readonly Item[] = [
  // The largest meeting decides: all of 8 or fewer 5, some of 9 or 10 4, 11 or 12 3, 13 to 15 2, more 1.
  { number: 1, id: 'size', rule: 'largest', most: [8, 10, 12, 15], basis: EGELAND },
  { number: 2, id: 'length', rule: 'share', counted: 'clients', atLeast: MOST_CLIENTS, basis: EGELAND },
  { number: 3, id: 'curriculum', rule: 'topics', atLeast: [2, 4, 6, 8], basis: EGELAND },
  { number: 4, id: 'handouts', rule: 'share', counted: 'clients', atLeast: MOST_CLIENTS, basis: EGELAND },
  { number: 5, id: 'supporters', rule: 'share', counted: 'clients', atLeast: HALF, basis: KIT },
  { number: 6, id: 'goals', rule: 'share', counted: 'clients', atLeast: MOST_CLIENTS, basis: KIT },
  { number: 7, id: 'goal-follow-up', rule: 'share', counted: 'clients', atLeast: MOST_CLIENTS, basis: KIT },
  { number: 8, id: 'motivational', rule: 'share', counted: 'sessions', atLeast: HALF, basis: KIT },
  { number: 9, id: 'educational', rule: 'share', counted: 'sessions', atLeast: MOST_CLIENTS, basis: KIT },
  { number: 10, id: 'cognitive-behavioural', rule: 'share', counted: 'sessions', atLeast: HALF, basis: KIT },
  { number: 11, id: 'coping', rule: 'rated', basis: KIT },
  { number: 12, id: 'relapse-prevention', rule: 'rated', basis: KIT },
  { number: 13, id: 'behavioural-tailoring', rule: 'rated', basis: KIT },
]

/**
 * Item 2 asks for weekly sessions over this many weeks, or every two weeks over twice as many. Which revision says
 * which is the one conflict of figures between the copies of the scale.
 */
export const LENGTH: Record<LengthReading, { weeks: number; basis: Basis }> = {
  'six-months': {
    weeks: 26,
    basis: { sure: 'read', source: 'revision of 24 March 2005, in Egeland et al. 2019' },
  },
  'three-months': { weeks: 13, basis: { sure: 'known', source: 'SAMHSA IMR kit, 2003 and 2009' } },
}

/**
 * Nobody comes every week. A stay counts as weekly where meetings were held in at least this share of the weeks its
 * rhythm asks for, pauses left out. The scale says only "or equivalent": the figure is ours.
 */
export const REGULAR = 0.5

/** The topics that item 3 names; the scale is older than the topics on alcohol and drugs and on healthy lifestyles. */
export const NAMED_TOPICS = [
  'recovery-strategies',
  'practical-facts',
  'stress-vulnerability',
  'social-support',
  'medication',
  'reducing-relapses',
  'stress',
  'problems-and-symptoms',
  'mental-health-system',
] as const

/** The sheet that is a plan of this practice once it is filled in; sheet ids of the curriculum. */
export const PLAN_SHEETS = {
  coping: 'my-coping-plan',
  'relapse-prevention': 'relapse-plan',
  'behavioural-tailoring': 'medicine-routine',
} as const

/** The procedure card that shows the practice which would raise an item; ids of the curriculum's cards. */
export const CARDS: Partial<Record<ItemId, string>> = {
  supporters: 'bringing-in-a-supporter',
  goals: 'problem-solving',
  'goal-follow-up': 'goal-follow-up',
  motivational: 'pros-and-cons',
  educational: 'role-play',
  'cognitive-behavioural': 'shaping',
  coping: 'coping-skills',
  'relapse-prevention': 'relapse-plan',
  'behavioural-tailoring': 'behavioral-tailoring',
}

/** How the literature reads the mean of the items (Egeland et al. 2019 and the Dutch trials). */
export const BANDS = { high: 4, moderate: 3 } as const
