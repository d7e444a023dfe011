// Opens the keeper of this agency's device, and says what the page can show meanwhile.
import { useEffect, useReducer, useState } from 'preact/hooks'
import type { Keeper } from '#web/device/keeper.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { Trouble } from '#web/device/trouble.ts'

export type Opening =
  | { at: 'opening' }
  | { at: 'ready'; keeper: Keeper }
  | { at: 'no-agency' | 'no-connection' | 'no-store' }

/** The keeper once it is there; the page is drawn again whenever its door opens or closes. */
export function useKeeper(slug: string, tries: number): Opening {
  const [opening, put] = useState<Opening>({ at: 'opening' })
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    // Asked for again after each try of the person.
    if (tries > 0) put({ at: 'opening' })
    let there = true
    let unlisten = () => {}
    open(slug).then((found) => {
      if (!there) return
      if (found.at === 'ready') unlisten = found.keeper.subscribe(() => redraw(undefined))
      put(found)
    })
    return () => {
      there = false
      unlisten()
    }
  }, [slug, tries])
  return opening
}

async function open(slug: string): Promise<Opening> {
  let keeper: Keeper
  try {
    keeper = await openKeeper('staff', slug)
  } catch {
    return { at: 'no-store' }
  }
  const front = keeper.readFront()
  // A device that knows its agency opens at once, with or without a network.
  if (keeper.front() !== undefined && keeper.state().at !== 'empty') {
    front.catch(() => undefined)
    return { at: 'ready', keeper }
  }
  try {
    await front
    return { at: 'ready', keeper }
  } catch (no) {
    return { at: no instanceof Trouble && no.status === 404 ? 'no-agency' : 'no-connection' }
  }
}
