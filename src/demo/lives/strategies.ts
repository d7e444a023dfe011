// Which strategies a practitioner uses in a session: some by habit, some because of what was taught or practised.

import type { Skill } from '#curriculum/shape/topic.ts'
import type { Dice } from './dice.ts'
import type { Hour } from './living.ts'

export type UsedStrategy = { family: Family; strategy: string }
type Family = 'motivational' | 'educational' | 'cognitive-behavioural'

const MOTIVATIONAL = [
  'link-to-goal',
  'hope',
  'weigh-change',
  'reframe-as-strength',
  'look-at-the-good',
  'build-confidence',
]
const EDUCATIONAL = [
  'two-way-talk',
  'check-understanding',
  'small-pieces',
  'go-back-over',
  'sum-up',
  'vary-the-way',
  'their-words',
]
const COGNITIVE = ['reinforcement', 'reinforcement', 'shaping', 'restructuring', 'home-rehearsal']

/** What a skill of this kind is trained with. */
const TRAINING: Partial<Record<Skill['kind'], string>> = {
  coping: 'coping-skills',
  'relapse-prevention': 'relapse-prevention',
  'behavioural-tailoring': 'behavioural-tailoring',
  social: 'social-skills',
}

export function strategiesIn(
  { habits, lesson }: Hour,
  dice: Dice,
  practised: Skill | undefined,
): UsedStrategy[] {
  const used: UsedStrategy[] = []
  const use = (family: Family, list: readonly string[], share: number) => {
    if (!dice.chance(share)) return
    const strategy = dice.pick(list)
    if (strategy && !used.some((one) => one.strategy === strategy)) used.push({ family, strategy })
  }
  use('motivational', MOTIVATIONAL, habits.motivational)
  use('educational', EDUCATIONAL, habits.educational)
  use('educational', EDUCATIONAL, 0.35)
  if (practised) {
    use('cognitive-behavioural', ['modeling', 'role-play', 'modeling'], 0.55)
    use('cognitive-behavioural', [TRAINING[practised.kind] ?? 'shaping'], 0.5)
  } else use('cognitive-behavioural', COGNITIVE, habits.cognitive)
  const breathes = lesson.some(({ section }) => section === 'slow-breathing' || section === 'two-more-ways')
  if (breathes) use('cognitive-behavioural', ['relaxation'], 0.7)
  return used
}
