// A paper is a document about to be printed: what stands on it as plain values, never as markup.

/** Words that are set alike. */
export type Run = { text: string; strong?: true; emphasis?: true }

/** A cell of a table: words, a box to tick, or room to write. */
export type Cell = { kind: 'words'; text: string } | { kind: 'tick' } | { kind: 'room' }

export type BoxLook = 'keypoint' | 'example' | 'summary' | 'story' | 'practise' | 'urgent' | 'plain'

export type Piece =
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'box'; look: BoxLook; title: string; pieces: Piece[] }
  | { kind: 'picture'; svg: string; alt: string; width: number }
  | { kind: 'small'; text: string }
  /** Lines to write on. */
  | { kind: 'lines'; count: number }
  /** What the person wrote, in their words. */
  | { kind: 'said'; text: string }
  | { kind: 'ticks'; options: string[] }
  | { kind: 'scale'; from: number; to: number; fromLabel: string; toLabel: string }
  | { kind: 'table'; head: string[]; rows: Cell[][]; wide: boolean }
  | { kind: 'frames'; frames: { label: string; text: string }[] }
  /** A label with what belongs to it, kept on one page where it fits. */
  | { kind: 'field'; label: string; hint: string; pieces: Piece[] }
  /** Whom to call, each number large enough to be read in a hurry. */
  | { kind: 'calls'; calls: { number: string; name: string; about: string }[] }
  | { kind: 'contents' }

/** Leads back to the page on the screen: a QR code, and the same address in letters. */
export type Code = { svg: string; address: string }

/** One part begins on a page of its own; `level` is that of its heading. */
export type Part = {
  title: string
  kicker: string
  level: 1 | 2
  look: 'page' | 'cover'
  edition: string
  code: Code | null
  pieces: Piece[]
}

export const PAPERS = ['a4', 'letter'] as const
export const SIZES = ['usual', 'large'] as const
export type Sheeting = { paper: (typeof PAPERS)[number]; size: (typeof SIZES)[number] }

export type Paper = Sheeting & {
  title: string
  language: string
  /** The agency's name in the footer; empty where it is not known. */
  agency: string
  parts: Part[]
}

/** A sheet of paper in millimetres, and its letters in points. */
export const paperSize = ({ paper }: Sheeting) =>
  paper === 'a4' ? { width: 210, height: 297 } : { width: 215.9, height: 279.4 }
export const letterSize = ({ size }: Sheeting) => (size === 'large' ? 18 : 12)
