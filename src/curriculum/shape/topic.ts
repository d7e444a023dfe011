// A topic is one of the eleven modules: its handout, guide, sheets and what is asked and practised with them.
import type { Guide, Handout } from './handout.ts'
import type { Programme } from './programme.ts'
import type { Relaxation } from './relaxation.ts'
import type { Option, Sheet } from './sheet.ts'
import type { WordList } from './word-list.ts'

// An open question has a model answer; a choice names the option that fits.
export type ReviewQuestion = { id: string; section: string; question: string; note?: string } & (
  | { kind: 'open'; answer: string }
  | { kind: 'choice'; options: Option[]; answer: string }
)

// `words` are the person's ("I will …"); `goal` says that it can be tied to a goal.
export type HomeworkIdea = {
  id: string
  section?: string
  title: string
  words: string
  why?: string
  goal: boolean
}

export const SKILL_KINDS = [
  'coping',
  'relapse-prevention',
  'behavioural-tailoring',
  'social',
  'goal',
  'other',
] as const
export type SkillKind = (typeof SKILL_KINDS)[number]

export type Skill = {
  id: string
  title: string
  kind: SkillKind
  why: string
  steps: string[]
  scene?: string
  sections: string[]
}

// What a topic says of itself before anybody opens it.
export type TopicCover = { id: string; number: number; title: string; short: string; aims: string[] }

export type PlannedTopic = TopicCover & { status: 'planned' }
export type WrittenTopic = TopicCover & {
  status: 'written'
  handout: Handout
  guide: Guide
  sheets: Sheet[]
  review: ReviewQuestion[]
  homework: HomeworkIdea[]
  skills: Skill[]
  // Take-home points by section id.
  points: Record<string, string[]>
}
export type Topic = PlannedTopic | WrittenTopic

export const STRATEGY_FAMILIES = ['motivational', 'educational', 'cognitive-behavioural'] as const
export type StrategyFamily = (typeof STRATEGY_FAMILIES)[number]
export type Strategy = { id: string; title: string; means: string }
export type Strategies = Record<StrategyFamily, Strategy[]>

// A word with `ask` is one a person may have their own word for, which then stands wherever it is marked.
export type GlossaryWord = { id: string; term: string; means: string; ask?: string }

export type Curriculum = {
  language: string
  topics: Topic[]
  programme: Programme
  lists: WordList[]
  relaxations: Relaxation[]
}

export function topicOf(curriculum: Curriculum, id: string): Topic | undefined {
  return curriculum.topics.find((topic) => topic.id === id)
}

export function writtenTopics(curriculum: Pick<Curriculum, 'topics'>): WrittenTopic[] {
  return curriculum.topics.filter((topic) => topic.status === 'written')
}

export function skillsFor(topic: WrittenTopic, section: string): Skill[] {
  return topic.skills.filter((skill) => skill.sections.includes(section))
}

export function homeworkFor(topic: WrittenTopic, section: string): HomeworkIdea[] {
  return topic.homework.filter((idea) => idea.section === undefined || idea.section === section)
}

export function reviewFor(topic: WrittenTopic, section: string): ReviewQuestion[] {
  return topic.review.filter((question) => question.section === section)
}
