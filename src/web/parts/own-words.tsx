// What the person said, set apart from what the page says, with the day it was said.
import './own-words.css'

export type OwnWordsProps = { words: string; said?: string | undefined }

export function OwnWords({ words, said }: OwnWordsProps) {
  return (
    <figure>
      <blockquote class="own-words">{words}</blockquote>
      {said !== undefined && <figcaption class="soft">{said}</figcaption>}
    </figure>
  )
}
