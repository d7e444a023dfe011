// How pages look for this person, put on before anything is drawn; nothing else about them is kept in clear.
import type { Reading } from '#domain/reading.ts'

export type Look = Pick<Reading, 'print' | 'colors'>

const KEY = 'openimr-look'
const PRINTS: readonly string[] = ['usual', 'large', 'largest'] satisfies Look['print'][]
const COLORS: readonly string[] = ['device', 'calm', 'light', 'dark'] satisfies Look['colors'][]

export function wearLook({ print, colors }: Look): void {
  const { dataset } = document.documentElement
  dataset.print = print
  dataset.colors = colors
  try {
    localStorage.setItem(KEY, `${print} ${colors}`)
  } catch {
    // A browser that keeps nothing in clear shows the look once the PIN has been typed.
  }
}

/** The look this device had last, for the moment before the PIN. */
export function wearLastLook(): void {
  try {
    const [print = '', colors = ''] = localStorage.getItem(KEY)?.split(' ') ?? []
    if (!PRINTS.includes(print) || !COLORS.includes(colors)) return
    const { dataset } = document.documentElement
    dataset.print = print
    dataset.colors = colors
  } catch {
    // The look of the device serves.
  }
}
