// The thirteen items by the names that screens, tables and reports all call them by; in our own words.

import type { ItemId } from './fidelity-scale.ts'

export const itemNames: Record<ItemId, string> = {
  size: 'Size of meetings',
  length: 'Length of the program',
  curriculum: 'Topics offered',
  handouts: 'Handouts given',
  supporters: 'Family and other supporters',
  goals: 'Goal setting',
  'goal-follow-up': 'Goal follow-up',
  motivational: 'Motivational strategies',
  educational: 'Teaching strategies',
  'cognitive-behavioural': 'Cognitive-behavioral strategies',
  coping: 'Coping skills training',
  'relapse-prevention': 'Relapse prevention training',
  'behavioural-tailoring': 'Fitting medicine into the day',
}
