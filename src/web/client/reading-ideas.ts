// A page cut into ideas, for whoever wants one at a time: a heading goes with what it is over, a source with its figure.
import type { Block } from '#curriculum/shape/block.ts'

export function ideasOf(blocks: readonly Block[]): Block[][] {
  const ideas: Block[][] = []
  for (const block of blocks) {
    const last = ideas.at(-1)
    const goesOn = block.kind === 'source' || last?.at(-1)?.kind === 'heading'
    if (last && goesOn) last.push(block)
    else ideas.push([block])
  }
  return ideas
}
