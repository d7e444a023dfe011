// A sample in a sentence.
import { isNarrow, type Sample } from '#domain/sample.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'

const words = fidelityWords.who

export function sayWho(sample: Pick<Sample, 'atLeast' | 'ended' | 'paused'>): string {
  if (!isNarrow(sample)) return words.everybody
  return words.narrow([
    ...(sample.atLeast > 0 ? [words.atLeast(sample.atLeast)] : []),
    ...(sample.ended ? [] : [words.notEnded]),
    ...(sample.paused ? [] : [words.notPaused]),
  ])
}
