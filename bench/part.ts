// A part of the bench: what it measures, told as figures with the aim beside each.

export type Figure = {
  what: string
  measured: string
  /** What else was measured in the same run, as the limit of this machine. */
  beside?: string
  aim?: string
  /** Undefined where there is no aim. */
  met?: boolean
  /** Why an aim is missed, said where it is. */
  why?: string
}

export type Asked = {
  /** How often each measure is taken; the one in the middle counts. */
  runs: number
  /** The sizes of the figures in the documents; smaller ones otherwise, for a look in minutes. */
  full: boolean
  /** Says how far it is. */
  say(sentence: string): void
}

export type Part = { name: string; measure(asked: Asked): Promise<Figure[]> }
