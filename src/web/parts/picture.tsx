// A drawing of the curriculum: marks in the colour of the text, with its title and what it shows in words.
import './picture.css'
import { type ComponentChildren, h } from 'preact'
import { useId } from 'preact/hooks'
import type { Drawing, DrawnMark } from '#curriculum/shape/drawing.ts'

export function Picture({ drawing }: { drawing: Drawing }) {
  const id = useId()
  return (
    <svg
      class="picture"
      role="img"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      fill="currentColor"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-alt`}
    >
      <title id={`${id}-title`}>{drawing.title}</title>
      <desc id={`${id}-alt`}>{drawing.alt}</desc>
      {drawing.marks.map(drawn)}
    </svg>
  )
}

function drawn(mark: DrawnMark, place: number): ComponentChildren {
  return h(mark.tag, { ...mark.at, key: `${place}` }, mark.text, mark.marks.map(drawn))
}
