// A word or two on how something stands; said in words, the colour only helps.
import './mark.css'

export type MarkProps = { look?: 'plain' | 'done' | 'waiting' | 'attention'; children: string }

export function Mark({ look = 'plain', children }: MarkProps) {
  return <span class={`mark ${look}`}>{children}</span>
}
