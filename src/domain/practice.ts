// A skill practice: a skill modelled, tried here, tried outside, or the person's own by their word.

import { z } from 'zod'
import { keyOf, noun } from './entry.ts'
import { recordShape } from './record.ts'
import { refuse } from './refusal.ts'
import { Id, Instant, line, Slug, words } from './text.ts'

export const Stage = z.enum(['modelled', 'tried-here', 'tried-outside', 'mine'])
export type Stage = z.infer<typeof Stage>
export const SkillKind = z.enum([
  'coping',
  'relapse-prevention',
  'behavioural-tailoring',
  'social',
  'goal',
  'other',
])

export const Practice = recordShape({
  skill: Slug.nullable(),
  title: z.string(),
  about: SkillKind,
  stage: Stage,
  attendance: Id.nullable(),
  words: z.string(),
  at: Instant,
  by: Id,
  /** It was put down by mistake: no path and no note tells of it. */
  takenBack: z.boolean(),
})
export type Practice = z.infer<typeof Practice>

const practice = noun<Practice>('practice')
const order: Stage[] = ['modelled', 'tried-here', 'tried-outside', 'mine']

/** A skill's path: how far the person has taken it, and each time it was practised. */
export type Path = { title: string; skill: string | null; reached: Stage; practices: Practice[] }

/** All paths of a chart, the skill practised last first. */
export function paths(practices: readonly Practice[]): Path[] {
  const bySkill = new Map<string, Practice[]>()
  const stand = practices.filter((one) => !one.takenBack)
  for (const one of stand.sort((a, b) => (a.at < b.at ? 1 : -1))) {
    const key = one.skill ?? one.title
    bySkill.set(key, [...(bySkill.get(key) ?? []), one])
  }
  return [...bySkill.values()].map((times) => ({
    title: times[0]?.title ?? '',
    skill: times[0]?.skill ?? null,
    reached: order.findLast((stage) => times.some((one) => one.stage === stage)) ?? 'modelled',
    practices: times,
  }))
}

export const practiceEntries = {
  'practice.record': practice.begins(
    z.strictObject({
      skill: Slug.nullable(),
      title: line(160),
      about: SkillKind,
      stage: z.enum(['modelled', 'tried-here', 'tried-outside']),
      attendance: Id.nullable(),
      words: words(1000),
    }),
    ({ body, at, by }) => ({ ...body, at, by, takenBack: false }),
    ({ body }) => keyOf('attendance', body.attendance),
  ),
  /** The skill is theirs when the person says so: staff may write it down, with the person's words. */
  'practice.call-mine': practice.begins(
    z.strictObject({
      skill: Slug.nullable(),
      title: line(160),
      about: SkillKind,
      attendance: Id.nullable(),
      words: words(1000),
    }),
    ({ body, at, by, client }) =>
      by !== client && body.words.trim() === ''
        ? refuse('rule', 'Write what the person said: a skill is theirs when they say so.')
        : { ...body, stage: 'mine', at, by, takenBack: false },
    ({ body }) => keyOf('attendance', body.attendance),
  ),
  'practice.take-back': practice.changes(z.strictObject({}), (before) => ({ ...before, takenBack: true })),
}
