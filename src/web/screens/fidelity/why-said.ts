// Why a row counts as it does, in words.
import type { ItemId } from '#domain/fidelity-scale.ts'
import { rowsWords as words } from '#web/words/en/fidelity-rows.ts'

const NEEDED: readonly ItemId[] = ['coping', 'relapse-prevention', 'behavioural-tailoring']

/** Empty where there is nothing to add to the group the row stands in. */
export function sayWhy(item: ItemId, why: string): string {
  const came = /^(\d+) came$/.exec(why)
  if (came) return item === 'size' ? words.came(Number(came[1])) : ''
  const [, count, of] = /^(\d+) of (\d+) missing$/.exec(why) ?? []
  if (count !== undefined && of !== undefined)
    return count === '0' ? '' : words.notGiven(Number(count), Number(of))
  const own = item === 'supporters' ? words.supporters : NEEDED.includes(item) ? words.practices : {}
  return own[why] ?? words.why[why] ?? ''
}
