// What belongs to the programme as a whole: introduction, leaflets, stories, procedure cards and local blocks.
import type { Block, Prose } from './block.ts'
import type { Drawing } from './drawing.ts'
import type { Page } from './handout.ts'
import type { Sheet } from './sheet.ts'
import type { GlossaryWord, Strategies } from './topic.ts'

export const LEAFLET_READERS = ['people', 'families', 'practitioners', 'leaders'] as const
export type LeafletReader = (typeof LEAFLET_READERS)[number]
// Two printed pages; what people and families read is measured.
export type Leaflet = {
  id: string
  language: string
  edition: string
  title: string
  reader: LeafletReader
  blocks: Block[]
}

// What people and families read is on everybody's shelf; the rest is for staff.
export function isForAll({ reader }: Pick<Leaflet, 'reader'>): boolean {
  return reader === 'people' || reader === 'families'
}

// One slide: its caption is what is read aloud, a line a breath.
export type Slide = { id: string; title: string; say: string[]; drawing?: Drawing }
export type Introduction = { language: string; edition: string; title: string; slides: Slide[] }

// A recovery story, made up from many people's experience; every page that shows one says so.
export type WrittenStory = {
  id: string
  language: string
  edition: string
  title: string
  name: string
  about: string
  topics: string[]
  blocks: Prose[]
}

// A skill procedure the practitioner follows in the room: what to do and, where it helps, words to say.
export type ProcedureStep = { do: string; say?: string }
export type ProcedureCard = {
  id: string
  title: string
  use: string
  bring?: string
  steps: ProcedureStep[]
  watch: string[]
  topics: string[]
}

// What differs from place to place. `ask` tells the agency what to write; `empty` is read until it has.
export type LocalBlock = { id: string; title: string; ask: string; empty: string; crisis: boolean }

export type Programme = {
  orientation: Page
  inventory: Sheet[]
  praise: string[]
  glossary: GlossaryWord[]
  strategies: Strategies
  basics: Page
  evidence: Page
  leaflets: Leaflet[]
  introduction: Introduction
  stories: WrittenStory[]
  cards: ProcedureCard[]
  locals: LocalBlock[]
}
