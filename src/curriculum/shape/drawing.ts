// A drawing is a picture of the curriculum as marks that every renderer can draw, never a file of its own.

export const DRAWING_TAGS = [
  'g',
  'path',
  'line',
  'polyline',
  'polygon',
  'rect',
  'circle',
  'ellipse',
  'text',
  'tspan',
] as const
export type DrawingTag = (typeof DRAWING_TAGS)[number]

// `text` is what a text or tspan says.
export type DrawnMark = { tag: DrawingTag; at: Record<string, string>; text?: string; marks: DrawnMark[] }

// `alt` says in words what the picture shows; sizes are those of the view box, which begins at 0 0.
export type Drawing = {
  id: string
  title: string
  alt: string
  width: number
  height: number
  marks: DrawnMark[]
}
