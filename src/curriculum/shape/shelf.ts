// The shelf is what the server hands out: an index, and files under the hash of their content.
import type { Guide, Handout, Page } from './handout.ts'
import type { Introduction, Leaflet, LocalBlock, ProcedureCard, WrittenStory } from './programme.ts'
import type { Relaxation } from './relaxation.ts'
import type { Sheet } from './sheet.ts'
import type { GlossaryWord, HomeworkIdea, ReviewQuestion, Skill, Strategies, TopicCover } from './topic.ts'
import type { WordList } from './word-list.ts'

// A client's shelf holds pages only; a staff member's has the teaching beside them.
export type Reader = 'client' | 'staff'

export type SectionCover = { id: string; title: string; minutes: number; code?: string }

// `pages` and `teaching` are content hashes; a planned topic has neither.
export type TopicEntry = TopicCover & {
  status: 'written' | 'planned'
  sections: SectionCover[]
  pages?: string
  teaching?: string
}

export type CurriculumIndex = {
  language: string
  topics: TopicEntry[]
  programme: { pages: string; tools: string; stories: string; teaching?: string }
}

// What the person may read of a topic.
export type TopicPages = {
  topic: string
  handout: Handout
  sheets: Sheet[]
  skills: Skill[]
  points: Record<string, string[]>
}

// What only staff read of a topic.
export type TopicTeaching = {
  topic: string
  guide: Guide
  review: ReviewQuestion[]
  homework: HomeworkIdea[]
}

export type ProgrammePages = {
  orientation: Page
  inventory: Sheet[]
  glossary: GlossaryWord[]
  introduction: Introduction
  leaflets: Leaflet[]
  locals: LocalBlock[]
}
export type ToolPages = { lists: WordList[]; relaxations: Relaxation[] }
export type StoryPages = { stories: WrittenStory[] }
export type ProgrammeTeaching = {
  strategies: Strategies
  praise: string[]
  basics: Page
  evidence: Page
  leaflets: Leaflet[]
  cards: ProcedureCard[]
}
