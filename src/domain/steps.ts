// The eight steps of a session and their minutes (founding documents, facts §5.1), and how a short one folds them.

/** Minutes a step usually takes, from and to. */
export type StepPlan = { step: StepName; from: number; to: number }

export const STEPS = [
  'welcome',
  'last-time',
  'homework',
  'goals',
  'agenda',
  'teach',
  'next-homework',
  'summary',
] as const
/** `everyday` is the optional last quarter of an hour for everyday matters, after the summary. */
export type StepName =
  | (typeof STEPS)[number]
  | 'arriving'
  | 'one-point'
  | 'closing'
  | 'everyday'
  | 'getting-to-know'
  | 'other'

const eight: StepPlan[] = [
  { step: 'welcome', from: 1, to: 3 },
  { step: 'last-time', from: 1, to: 3 },
  { step: 'homework', from: 3, to: 5 },
  { step: 'goals', from: 1, to: 3 },
  { step: 'agenda', from: 1, to: 2 },
  { step: 'teach', from: 30, to: 40 },
  { step: 'next-homework', from: 3, to: 5 },
  { step: 'summary', from: 3, to: 5 },
]

const three: StepPlan[] = [
  { step: 'arriving', from: 5, to: 5 },
  { step: 'one-point', from: 8, to: 18 },
  { step: 'closing', from: 5, to: 5 },
]

/** Which of the eight each of the three parts holds. */
export const FOLDED: Record<'arriving' | 'one-point' | 'closing', readonly (typeof STEPS)[number][]> = {
  arriving: ['welcome', 'last-time', 'homework', 'goals', 'agenda'],
  'one-point': ['teach'],
  closing: ['next-homework', 'summary'],
}

/** A short session does one thing well: from 30 minutes down the steps fold into three parts. */
export const isShort = (minutes: number) => minutes <= 30

/** What a session of this purpose and length walks through; teaching takes the minutes that are left. */
export function plan(
  purpose: 'getting-to-know' | 'imr' | 'other',
  minutes: number,
  everyday = false,
): StepPlan[] {
  if (purpose !== 'imr') return [{ step: purpose, from: minutes, to: minutes }]
  if (isShort(minutes)) return three.map((part) => (part.step === 'one-point' ? onePoint(minutes) : part))
  const others = eight.reduce((sum, one) => (one.step === 'teach' ? sum : sum + one.to), 0)
  const teaching = Math.max(10, Math.min(40, minutes - others - (everyday ? 15 : 0)))
  const steps = eight.map((one) =>
    one.step === 'teach' ? { ...one, from: Math.min(30, teaching), to: teaching } : one,
  )
  return everyday ? [...steps, { step: 'everyday', from: 0, to: 15 }] : steps
}

function onePoint(minutes: number): StepPlan {
  const left = Math.max(8, Math.min(18, minutes - 10))
  return { step: 'one-point', from: Math.min(8, left), to: left }
}
