// The search of this device, made while nothing else is to do, once for as long as the device is open.
import { useEffect, useState } from 'preact/hooks'
import type { Device, Shelf } from '#web/device/device.ts'
import { useCurriculum, useDevice } from '#web/device/hooks.ts'
import { pagesOf } from './gather.ts'
import type { Search } from './search-index.ts'

type Made = { of: string; search: Promise<Search> }

const madeOn = new WeakMap<Device, Made>()

/** Undefined until it is ready. */
export function useSearch(): Search | undefined {
  const device = useDevice()
  const shelf = useCurriculum()
  const [search, put] = useState<Search>()
  useEffect(() => {
    if (!shelf) return
    let there = true
    made(device, shelf).then(
      (ready) => there && put(() => ready),
      () => undefined,
    )
    return () => {
      there = false
    }
  }, [device, shelf])
  return search
}

function made(device: Device, shelf: Shelf): Promise<Search> {
  // Another edition, or another text of the agency's own, is another library.
  const own = device.all('own-text', null).map((text) => text.through.at(-1))
  const of = JSON.stringify([shelf.index, own])
  const known = madeOn.get(device)
  if (known?.of === of) return known.search
  const search = make(shelf)
  madeOn.set(device, { of, search })
  search.catch(() => madeOn.delete(device))
  return search
}

async function make(shelf: Shelf): Promise<Search> {
  await idle()
  const [pages, { buildSearch }] = await Promise.all([pagesOf(shelf), import('./search-index.ts')])
  return buildSearch(pages, idle)
}

/** Where a browser cannot say when it has nothing to do, a moment is left to it. */
function idle(): Promise<void> {
  return new Promise((go) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => go(), { timeout: 500 })
    else setTimeout(go, 1)
  })
}
