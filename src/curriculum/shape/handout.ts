// A handout is what the person reads of a topic; the guide is what the practitioner reads beside it.
import type { Block, Prose } from './block.ts'

// `code` marks a page that a person chooses, such as fact sheet 2A; a section without one is for everybody.
// `edition` names exactly these words, so that an agency's own text can say which ones it stands for.
export type Section = {
  id: string
  title: string
  minutes: number
  edition: string
  code?: string
  blocks: Block[]
  own?: OwnWords
}

// Says that the agency wrote this section; `moved`: ours has changed since it did.
export type OwnWords = { text: string; edition: string; moved: boolean }

// `edition` names exactly these words: an answer, or a handout given, says which edition it was.
export type Handout = {
  topic: string
  language: string
  edition: string
  title: string
  sections: Section[]
}

export const GUIDE_PARTS = [
  'introduction',
  'goals',
  'pacing',
  'structure',
  'motivational',
  'educational',
  'cognitive-behavioural',
  'homework',
  'tips',
  'review',
] as const
export type GuidePartId = (typeof GUIDE_PARTS)[number]

export type GuidePart = { id: GuidePartId; title: string; blocks: Prose[] }
export type Advice = { section: string; blocks: Prose[] }
export type Guide = {
  topic: string
  language: string
  edition: string
  parts: GuidePart[]
  advice: Advice[]
}

// A page of the programme that belongs to no topic, such as the orientation.
export type Page = { id: string; language: string; edition: string; title: string; blocks: Block[] }

export function sectionOf(handout: Handout, id: string): Section | undefined {
  return handout.sections.find((section) => section.id === id)
}

// The section after this one; without one, the first. Undefined after the last.
export function sectionAfter(handout: Handout, id?: string): Section | undefined {
  if (id === undefined) return handout.sections[0]
  const place = handout.sections.findIndex((section) => section.id === id)
  return place < 0 ? undefined : handout.sections[place + 1]
}

export function adviceFor(guide: Guide, section: string): Prose[] {
  return guide.advice.find((advice) => advice.section === section)?.blocks ?? []
}

export function guidePart(guide: Guide, id: GuidePartId): GuidePart | undefined {
  return guide.parts.find((part) => part.id === id)
}
