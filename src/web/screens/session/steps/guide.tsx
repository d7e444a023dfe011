// The guide's advice for the section in hand: beside the handout on a desk, behind a fold on a phone.

import type { Prose } from '#curriculum/shape/block.ts'
import { adviceFor, guidePart } from '#curriculum/shape/handout.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { teachWords as words } from '#web/words/en/session-teach.ts'

function useAdvice(): { advice: Prose[]; tips: Prose[] } | undefined {
  const { content, lesson } = useMeeting()
  const guide = content.topics.find((one) => one.id === lesson?.topic)?.teaching?.guide
  if (!lesson || !guide) return undefined
  const advice = adviceFor(guide, lesson.section)
  const tips = guidePart(guide, 'tips')?.blocks ?? []
  return advice.length + tips.length === 0 ? undefined : { advice, tips }
}

function Advice({ advice, tips }: { advice: Prose[]; tips: Prose[] }) {
  return (
    <>
      <Blocks blocks={advice} words={words.blocks} />
      <Fold title={words.tips}>
        <Blocks blocks={tips} words={words.blocks} />
      </Fold>
    </>
  )
}

/** Stands beside the content where there is room for it. */
export function GuideAside() {
  const advice = useAdvice()
  if (!advice) return null
  return (
    <aside class="guide-aside" aria-label={words.guide}>
      <h2>{words.guide}</h2>
      <Advice {...advice} />
    </aside>
  )
}

/** The same, where there is no room beside. */
export function GuideFold() {
  const advice = useAdvice()
  if (!advice) return null
  return (
    <div class="guide-fold">
      <Fold title={words.guide}>
        <Advice {...advice} />
      </Fold>
    </div>
  )
}
