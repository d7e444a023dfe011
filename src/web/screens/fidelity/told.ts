// What is said of an item in words: its figure, what stands beside it and is not counted, and what is not recorded.
import type { Counts, Scored } from '#domain/fidelity.ts'
import { NAMED_TOPICS } from '#domain/fidelity-scale.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import {
  apartWords,
  figureWords,
  missingWords,
  sizeWords,
  topicsFigure,
} from '#web/words/en/fidelity-items.ts'
import { percentOf } from './percent.ts'

const words = fidelityWords.items

export type Told = { figure: string; also: string[]; apart: string[]; missing: string[] }

type Part<Words> = readonly [kind: keyof Words, count: number]

const said = <Words extends Record<string, (count: number) => string>>(
  all: Words,
  parts: readonly Part<Words>[],
) => parts.flatMap(([kind, count]) => (count > 0 ? [all[kind]?.(count) ?? ''] : []))

export function tell({ id, share, atLeast }: Pick<Scored, 'id' | 'share' | 'atLeast'>, counts: Counts): Told {
  const { apart } = counts
  const other = said(apartWords, [
    ['crisis', apart.crisis],
    ['gettingToKnow', apart.gettingToKnow],
    ['other', apart.other],
  ])
  const sessions = { also: [], apart: other, missing: said(missingWords, [['unsigned', apart.unsigned]]) }
  const figure = share && share.of > 0 ? figureOf(id, share, atLeast ?? []) : ''
  const people = (also: string[], out: string[], missing: string[] = []): Told => ({
    ...{ figure, also, apart: out, missing },
  })
  switch (id) {
    case 'size':
      return { figure: sizeFigure(counts.sizes), ...sessions }
    case 'length':
      return people([], said(apartWords, [['early', counts.length.early]]))
    case 'curriculum': {
      const { offered, taught } = counts.topics
      return { ...people([], []), figure: words.plain(topicsFigure(offered, NAMED_TOPICS.length, taught)) }
    }
    case 'handouts':
      return people([], said(apartWords, [['untaught', counts.handouts.untaught]]))
    case 'supporters': {
      const { declined, notAsked } = counts.supporters
      return people(
        said(apartWords, [['declined', declined]]),
        [],
        said(missingWords, [['notAsked', notAsked]]),
      )
    }
    case 'goals': {
      const { knowing, hopes } = counts.goals
      return people(
        said(apartWords, [
          ['knowing', knowing],
          ['hopes', hopes],
        ]),
        [],
      )
    }
    case 'goal-follow-up':
      return people([], said(apartWords, [['noGoal', counts.followUps.noGoal]]))
    case 'motivational':
    case 'educational':
    case 'cognitive-behavioural':
      return { figure, ...sessions }
    default:
      return people([], [])
  }
}

function figureOf(id: Scored['id'], share: { met: number; of: number }, bounds: readonly number[]): string {
  const figure = figureWords[id]?.(share.met, share.of)
  return figure === undefined ? '' : words.percent(figure, percentOf(share, bounds))
}

function sizeFigure({ upTo8, ...larger }: Counts['sizes']): string {
  const all = upTo8 + larger.upTo10 + larger.upTo12 + larger.upTo15 + larger.more
  if (all === 0) return ''
  const largest = (['more', 'upTo15', 'upTo12', 'upTo10'] as const).find((size) => larger[size] > 0)
  return words.plain(
    largest ? sizeWords.some(larger[largest], all, sizeWords.sizes[largest]) : sizeWords.allSmall(all),
  )
}
