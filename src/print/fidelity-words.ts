// The words of the fidelity report and of its tables: each item's name and what it asks, in our own words.
import type { ItemId } from '#domain/fidelity-scale.ts'

/** What was counted for it, so that a figure can be checked. */
export const itemRules: Record<ItemId, string> = {
  size: 'Held, signed IMR sessions by how many clients came. The largest session decides.',
  length:
    'Enrolments of the sample that lasted as long as the declared reading asks, with a session in at least half of the weeks. Too early to tell stands apart.',
  curriculum: 'Topics named by the scale that have a handout in the curriculum in use.',
  handouts: 'Clients taught in the period who were given a handout of every topic they were taught.',
  supporters:
    'Clients with a natural supporter in the last month of the period: a contact, a person beside them in a session, homework agreed with a helper, or an open goal step with a supporter as helper.',
  goals: 'Clients who have a goal of their own by the end of the period. A hope is not a goal yet.',
  'goal-follow-up': 'Clients with a goal that was followed up together with them in the period.',
  motivational:
    'Held, signed IMR sessions of the period in which at least one motivational strategy was used.',
  educational: 'Held, signed IMR sessions of the period in which at least one teaching strategy was used.',
  'cognitive-behavioural':
    'Held, signed IMR sessions of the period in which at least one cognitive-behavioral strategy was used.',
  coping: 'Rated by a person who has interviewed the practitioners.',
  'relapse-prevention': 'Rated by a person who has interviewed the practitioners.',
  'behavioural-tailoring': 'Rated by a person who has interviewed the practitioners.',
}

export const practiceNames = {
  coping: 'Coping skills',
  'relapse-prevention': 'Relapse prevention',
  'behavioural-tailoring': 'Medicine in the day',
} as const

export const bandNames = { high: 'high', moderate: 'moderate', low: 'low' } as const

export const lengthNames = {
  'six-months': 'six months of weekly sessions, or twelve of sessions every two weeks',
  'three-months': 'three months of weekly sessions, or six of sessions every two weeks',
} as const

const people = (count: number) => (count === 1 ? '1 client' : `${count} clients`)
const sessions = (count: number) => (count === 1 ? '1 session' : `${count} sessions`)

export const reportWords = {
  title: 'Fidelity report',
  of: (whose: string, from: string, to: string) =>
    from === to ? `${whose}, ${from}` : `${whose}, ${from} to ${to}`,
  everybody: 'The whole agency',
  mean: (mean: string, band: string, scored: number) =>
    `The mean of the ${scored} items that could be scored is ${mean} of 5, which is read as ${band}.`,
  noMean: 'There is nothing yet that could be scored.',
  unscored: (count: number) =>
    count === 1 ? '1 item has no score.' : `${count} items have no score; they are not counted as low.`,
  sample: 'Who counts',
  undeclared: (clients: number) =>
    `Nobody has declared a sample: everybody who was enrolled in the period counts, ${people(clients)}.`,
  declared: (day: string, by: string, clients: number) =>
    `Declared on ${day} by ${by}; ${people(clients)} in this period.`,
  atLeast: (count: number) => `A client counts from ${sessions(count)} on.`,
  ended: (yes: boolean) =>
    yes
      ? 'Those who stopped or finished in the period still count.'
      : 'Those who stopped or finished in the period do not count.',
  paused: (yes: boolean) =>
    yes ? 'Those who paused all of the period count.' : 'Those who paused all of the period do not count.',
  length: (reading: string) => `For the length of the program this report asks for ${reading}.`,
  caution:
    'A narrow sample flatters: the fewer people count as receiving the program, the better it looks. Compare figures only where the sample is the same.',
  ownBounds: 'For some items the agency uses bounds of its own copy of the scale.',
  scores: 'Scores',
  scoresAlt: (told: string) => `A bar for each item from 1 to 5. ${told}`,
  item: 'Item',
  score: 'Score',
  figure: 'What was counted',
  notScored: 'not scored',
  notRated: 'not rated yet',
  rated: (by: string) => `rated by ${by}`,
  counted: 'How each item was counted',
  missing: 'What is not in the figures',
  trend: 'Month by month',
  trendAlt: (told: string) => `A line of the mean of each month, from 1 to 5. ${told}`,
  month: 'Month',
  meanOf: 'Mean',
  nothing: 'none',
  uses: 'What practitioners did',
  usesLead:
    'Level of use is evidence for items 11 to 13. The score stays blank until a person has asked the practitioners. Where nothing can be told, it says so: it is not a zero.',
  noUses: 'Nobody in the sample has a practitioner in this period.',
  practitioner: 'Practitioner',
  practice: 'Practice',
  with: 'With whom',
  times: 'Times',
  plans: 'Plans',
  applies: 'Did it apply?',
  withOf: (met: number, of: number) => `${met} of ${people(of)}`,
  appliesTo: (yes: number, no: number, declined: number, unknown: number) =>
    `yes ${yes}, no ${no}, declined ${declined}, not recorded ${unknown}`,
  help: 'What would help most',
  helps: (item: string, count: number) => `${item}: ${people(count)} could be helped by it.`,
  scale: (version: string) =>
    `Anchors of the IMR Fidelity Scale, version ${version} of their figures. Bounds are lower bounds. Figures are counted from what was written down in the work itself; they are evidence, and a rating stays a person’s.`,
  share: (met: number, of: number) => `${met} of ${of} (${of === 0 ? 0 : Math.floor((met * 100) / of)} %)`,
  apart: {
    early: (count: number) => `Length: ${count} too early to tell.`,
    untaught: (count: number) => `Handouts: ${people(count)} taught no topic in the period.`,
    declined: (count: number) => `Supporters: ${people(count)} said no or not now.`,
    notAsked: (count: number) => `Supporters: ${people(count)} not asked yet.`,
    hopes: (count: number) => `Goals: ${people(count)} with a hope that is no goal yet.`,
    noGoal: (count: number) => `Goal follow-up: ${people(count)} without a goal.`,
    unsigned: (count: number) => `${sessions(count)} without a signed note.`,
    crisis: (count: number) => `${sessions(count)} cut short by a crisis.`,
    gettingToKnow: (count: number) => `${sessions(count)} for getting to know each other.`,
    other: (count: number) => `${sessions(count)} about other things than IMR.`,
  },
  nothingApart: 'Nothing stands apart.',
} as const
