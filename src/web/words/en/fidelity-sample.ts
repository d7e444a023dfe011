// The words of declaring who counts in the fidelity figures, and of what was declared before.

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const sampleWords = {
  title: 'Who counts',
  lead: 'Fidelity can be read only with the answer to this: who counts as being in the program? The answer is dated and stands beside every figure.',
  caution:
    'A wide answer counts also those whom the program has hardly reached yet. A narrow one flatters: the figures rise because people are left out.',

  standing: 'What counts now',
  nobody: 'Nobody has declared this yet. Until then everybody counts who is or was enrolled in the period.',
  by: (name: string, day: string) => `Declared by ${name}, ${day}.`,
  why: (words: string) => `“${words}”`,

  form: 'Declare anew',
  atLeast: 'From how many held sessions on does a person count?',
  atLeastHint: '0 counts everybody who is enrolled, also those who have not come yet.',
  atLeastWrong: 'Write a number from 0 to 20.',
  ended: 'Does somebody count who finished or stopped within the period?',
  endedYes: 'Yes, until the day it ended',
  endedNo: 'No, only those who are still in the program',
  paused: 'Does somebody count who was paused for all of the period?',
  pausedYes: 'Yes',
  pausedNo: 'No, not while they are paused',
  length: 'How long does somebody stay before it counts as long enough?',
  lengthHint: 'The copies of the scale differ on this one question. Item 2 is scored by your answer.',
  lengths: {
    'six-months': 'Six months of weekly sessions, or a year of sessions every two weeks',
    'three-months': 'Three months of weekly sessions, or half a year of sessions every two weeks',
  },
  source: (source: string) => `Source: ${source}.`,
  sourceKnown: (source: string) => `Source: ${source}; check it against your copy.`,
  regular: (percent: number) =>
    `Nobody comes every week: a stay counts as regular where a session was held in at least ${percent}% of its weeks, pauses left out. That figure is ours, as the scale gives none.`,

  fold: 'Where your copy of the scale differs',
  foldText:
    'From which percentage on an item scores 2, 3, 4 and 5. Change only what differs in your copy; the other items stay as they are.',
  bound: (item: string, score: number) => `${item}: ${score} from (%)`,
  boundShort: (score: number) => `${score} from (%)`,
  boundWrong: 'Write four percentages from 0 to 100, each higher than the one before it.',
  boundBack: (item: string) => `Take our figures again: ${item}`,
  boundBackShort: 'Take our figures again',

  words: 'Why this answer?',
  wordsAside: 'if you want',
  wordsHint: 'Whoever reads the figures later reads this beside them.',

  changes: 'What it would change',
  counting: 'Counting …',
  change: (now: number, then: number, period: string) =>
    now === then
      ? `${period}: ${people(then)}, as now.`
      : `${period}: ${people(then)}; now ${now} ${now === 1 ? 'counts' : 'count'}.`,
  widest: (then: number, widest: number) =>
    widest === then
      ? 'Nobody who is or was enrolled is left out.'
      : `${people(widest - then)} enrolled then would be left out.`,
  cannot: 'What it would change can be counted only with a connection.',

  send: 'Declare this',
  saving: 'Keeping it …',
  done: 'Declared. The figures follow as soon as the office has it.',
  same: 'This is what counts already.',
  before: 'Declared before',
  none: 'Nothing else was declared.',
  notYours: 'Program leaders declare who counts.',
  bounds: (items: string) => `Own bounds for: ${items}.`,
  reading: {
    'six-months': 'A stay is long enough after six months.',
    'three-months': 'A stay is long enough after three months.',
  },
}
