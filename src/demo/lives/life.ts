// A life as it is written down for the demo: who somebody is and what they say and do, without days; `course.ts` gives those.

import type { SkillKind } from '#curriculum/shape/topic.ts'
import type { StaffName } from '#demo/people.ts'
import type { BodyOf } from '#domain/kinds.ts'
import type { Answer } from '#domain/worksheet.ts'

/** Where in the programme somebody is; `ago` in weeks. */
export type Course =
  | { is: 'running' }
  | { is: 'paused'; ago: number; reason: string }
  | { is: 'ended'; ago: number; how: 'finished' | 'stopped' | 'moved'; reason: string }

export type Aim = {
  words: string
  why: string
  area: string
  /** A step, and what is told of it when it is followed up. */
  steps: readonly (readonly [step: string, told: string])[]
  /** What is told at a follow-up that finds the step still open. */
  between: readonly string[]
  ends?: 'achieved' | 'let-go'
}

/** Homework of their own: what, what helped, what got in the way. */
export type Home = readonly [what: string, helped: string, hindered: string]

export type Helper = {
  name: string
  relation: string
  helps: BodyOf<'supporter.name'>['helps']
  /** What the person said when they were asked. */
  words: string
  /** What each contact was about; the last weeks hold the last of them. */
  about: readonly string[]
  /** Whether somebody is with them at meetings, or is called and met outside. */
  how: 'in-session' | 'phone' | 'visit'
}

export type Life = {
  name: string
  called: string
  about: string
  with: StaffName
  /** Weeks since the programme began. */
  weeks: number
  course: Course
  /** 0 for Monday to 4 for Friday. */
  when: readonly [weekday: number, time: string]
  place: string
  minutes?: number
  rhythm?: 'weekly' | 'twice-weekly' | 'every-two-weeks'
  /** The topics they chose after the first, in their order. */
  topics: readonly string[]
  /** The pages of a few people only that are theirs, as `topic/section`. */
  pages?: readonly string[]
  hope?: string
  recovery: readonly string[]
  goals: readonly Aim[]
  /** The share of the stay after which nobody asks about the goals any more. */
  goalsRest?: number
  homework: readonly Home[]
  theirs: readonly string[]
  heard: readonly string[]
  /** What the practitioner adds to a drafted note. */
  notes?: readonly string[]
  supporter?: Helper
  /** The answer of somebody who was asked and wants nobody, or nobody yet. */
  alone?: readonly [answer: 'not-now' | 'no' | 'nobody-yet', words: string]
  medicine?: 'takes' | 'none' | 'declined'
  /** What was said when they could not come, and what is known of the times they did not. */
  missed?: readonly string[]
  away?: readonly string[]
  /** `after`: why the meeting after it was missed. */
  crisis?: { happened: string; called: string; call: string; how: 'shorten' | 'end'; after?: string }
  comment?: string
  /** Sheets that became plans, by `topic/sheet`. */
  plans?: Readonly<Record<string, Readonly<Record<string, Answer>>>>
  /** Ways of the toolbox with how far they helped; their own words for terms. */
  tools?: Readonly<Record<string, readonly number[]>>
  calls?: Readonly<Record<string, string>>
  mine?: { skill: SkillKind; words: string }
}
