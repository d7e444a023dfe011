// A relaxation is a script a person can follow at a visible pace, and stop at any time.

// `seconds` is how long a part lasts, its words and the quiet after them.
export type RelaxationPart = { say: string; seconds: number }

// Seconds of one breath; a hold of 0 is none.
export type BreathPace = { in: number; hold: number; out: number }

export type Relaxation = {
  id: string
  title: string
  about: string
  // What to know before: eyes may stay open, a part that hurts is left out, stopping is fine.
  before: string[]
  pace?: BreathPace
  parts: RelaxationPart[]
}

export function relaxationSeconds({ parts }: Pick<Relaxation, 'parts'>): number {
  return parts.reduce((sum, part) => sum + part.seconds, 0)
}

export function relaxationLines({ title, about, before, parts }: Relaxation): string[] {
  return [title, about, ...before, ...parts.map((part) => part.say)]
}
