// A goal: what the person wants, in their own words (before it is one, a hope), broken into steps and followed up.

import { z } from 'zod'
import { Day } from './day.ts'
import { keyOf, noun } from './entry.ts'
import { addFact, fact, factOf, recordShape, replacing, reword, withoutFact } from './record.ts'
import { refuse } from './refusal.ts'
import { Id, line, Slug, words } from './text.ts'

export const Step = z.object({
  ...fact,
  words: z.string(),
  /** By which day, where one was named. */
  day: Day.nullable(),
  helper: z.string(),
  state: z.enum(['open', 'done', 'dropped']),
})

export const FollowUp = z.object({
  ...fact,
  attendance: Id.nullable(),
  how: z.enum(['together', 'by-phone', 'put-off']),
  happened: z.string(),
  next: z.string(),
  /** 0 to 10, where the person wanted to say. */
  confidence: z.number().int().nullable(),
})
export type FollowUp = z.infer<typeof FollowUp>

export const Goal = recordShape({
  state: z.enum(['hope', 'goal', 'achieved', 'let-go']),
  words: z.string(),
  why: z.string(),
  area: Slug.nullable(),
  /** "How I will know": optional evidence, never a condition. */
  knowing: z.string(),
  since: z.string(),
  steps: z.array(Step),
  followUps: z.array(FollowUp),
  /** What it was before it ended, so that it comes back as that; a hope let go is still a hope. */
  endedAs: z.enum(['hope', 'goal']).exactOptional(),
})
export type Goal = z.infer<typeof Goal>

const goal = noun<Goal>('goal')

export const isOpen = (record: Goal) => record.state === 'goal' || record.state === 'hope'
/** The step that was named at the last follow-up where it is still open, or else the first that is. */
export function nextStep(record: Goal) {
  const open = record.steps.filter((step) => step.state === 'open')
  return open.find((step) => step.words === lastFollowUp(record)?.next) ?? open[0]
}
export const lastFollowUp = (record: Goal) => record.followUps.at(-1)

export const goalEntries = {
  'goal.hope': goal.begins(z.strictObject({ words: line(1000) }), ({ body, at }) => ({
    ...none,
    state: 'hope',
    words: body.words,
    since: at,
  })),
  'goal.set': goal.begins(
    z.strictObject({ words: line(1000), why: words(2000), area: Slug.nullable(), knowing: words(1000) }),
    ({ body, at }) => ({ ...none, ...body, state: 'goal', since: at }),
  ),
  /** A hope becomes a goal. */
  'goal.take-up': goal.changes(
    z.strictObject({ words: line(1000), why: words(2000), area: Slug.nullable(), knowing: words(1000) }),
    (before, { body, at }) =>
      before.state === 'hope'
        ? { ...before, ...body, state: 'goal', since: at }
        : refuse('rule', 'This is a goal already.'),
  ),
  'goal.reword': goal.changes(
    z.strictObject({ field: z.enum(['words', 'why', 'knowing']), ...replacing(words(2000)) }),
    (before, entry) => reword(before, entry.body.field, entry.body, entry),
  ),
  'goal.add-step': goal.changes(
    z.strictObject({ words: line(500), day: Day.nullable(), helper: words(120) }),
    (before, entry) => ({
      ...before,
      steps: addFact(before.steps, { ...factOf(entry), ...entry.body, state: 'open' as const }),
    }),
  ),
  'goal.mark-step': goal.changes(
    z.strictObject({ step: Id, state: Step.shape.state }),
    (before, { body }) => ({
      ...before,
      steps: before.steps.map((step) => (step.id === body.step ? { ...step, state: body.state } : step)),
    }),
  ),
  'goal.follow-up': goal.changes(
    z.strictObject({
      attendance: Id.nullable(),
      how: FollowUp.shape.how,
      happened: words(2000),
      next: words(500),
      confidence: z.number().int().min(0).max(10).nullable(),
    }),
    (before, entry) => ({
      ...before,
      followUps: addFact(before.followUps, { ...factOf(entry), ...entry.body }),
    }),
    ({ body }) => keyOf('attendance', body.attendance),
  ),
  /** Takes back what was said of it, put down by mistake. */
  'goal.take-back-follow-up': goal.changes(z.strictObject({ followUp: Id }), (before, { body }) => ({
    ...before,
    followUps: withoutFact(before.followUps, body.followUp),
  })),
  'goal.end': goal.changes(z.strictObject({ how: z.enum(['achieved', 'let-go']) }), (before, { body }) => ({
    ...before,
    ...(before.state === 'hope' || before.state === 'goal' ? { endedAs: before.state } : {}),
    state: body.how,
  })),
  'goal.return-to': goal.changes(z.strictObject({}), (before) =>
    isOpen(before) ? before : { ...before, state: before.endedAs ?? 'goal' },
  ),
}

const none = { why: '', area: null, knowing: '', steps: [], followUps: [] }
