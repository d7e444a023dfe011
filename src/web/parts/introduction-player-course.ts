// Where the introduction stands: a slide and the line of it that is read, forward and back.
import type { Slide } from '#curriculum/shape/programme.ts'

export type Place = { slide: number; line: number }

type Slides = readonly Pick<Slide, 'say'>[]

/** The line after this one, on the next slide where the slide is over; undefined at the end. */
export function lineAfter(slides: Slides, { slide, line }: Place): Place | undefined {
  if (line + 1 < (slides[slide]?.say.length ?? 0)) return { slide, line: line + 1 }
  return slideAt(slides, slide + 1)
}

/** The beginning of a slide; undefined where there is none. */
export const slideAt = (slides: Slides, slide: number): Place | undefined =>
  slide >= 0 && slide < slides.length ? { slide, line: 0 } : undefined
