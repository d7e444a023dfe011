// How this person reads: what they chose, or the usual where they chose nothing yet, and the way to choose.
import { useEffect } from 'preact/hooks'
import { type Reading, usualReading } from '#domain/reading.ts'
import { useChangingDevice, useDevice } from '#web/device/hooks.ts'
import { wearLook } from './reading-look.ts'
import { useWrite } from './write.ts'

export type HowIRead = Omit<Reading, 'id' | 'client' | 'through'>

export function useReading(): HowIRead {
  const device = useChangingDevice()
  return device.one('reading', device.me.person) ?? { ...usualReading(), others: [] }
}

/** The person's own words for marked terms: what every page that draws `Blocks` passes as `own`. */
export const useOwnWords = () => useReading().words

/** `write` of a client's page, with the one record of how they read as what is written on. */
export function useReadingWrite() {
  const { person } = useDevice().me
  const { write, ...doing } = useWrite()
  return {
    ...doing,
    choose: (place: string, mine: boolean) => write('reading.choose', { place, mine }, person),
    skip: (place: string, skip: boolean) => write('reading.skip', { place, skip }, person),
    call: (term: string, was: string, is: string) => write('reading.call', { term, was, is }, person),
    show: (how: Partial<Pick<Reading, 'print' | 'few' | 'colors' | 'speed'>>) =>
      write('reading.show', how, person),
  }
}

/** Keeps the whole app in the look this person chose, on whatever device they chose it. */
export function Worn() {
  const { print, colors } = useReading()
  useEffect(() => wearLook({ print, colors }), [print, colors])
  return null
}
