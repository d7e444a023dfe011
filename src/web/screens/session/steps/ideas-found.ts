// Finding ideas for homework by a word, and putting them under the sections they belong to.
import type { HomeworkIdea } from '#curriculum/shape/topic.ts'

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The ideas that have every word asked for; all of them while nothing is asked. */
export function ideasWith(ideas: readonly HomeworkIdea[], asked: string): HomeworkIdea[] {
  const wanted = plain(asked).split(/\s+/u)
  return ideas.filter((idea) => {
    const said = plain([idea.title, idea.words, idea.why ?? ''].join(' '))
    return wanted.every((word) => said.includes(word))
  })
}

/** By section, in the order they stand; those of no section last. */
export function inSections(ideas: readonly HomeworkIdea[]): [string | undefined, HomeworkIdea[]][] {
  const groups = [...Map.groupBy(ideas, (idea) => idea.section)]
  return [...groups.filter(([section]) => section !== undefined), ...groups.filter(([section]) => !section)]
}
