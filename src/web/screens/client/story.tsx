// One story, with the line that says it is made up, and the way to the next.
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { storyWords } from '#web/words/en/stories.ts'
import { NotHere } from './not-here.tsx'
import './section.css'
import { ReadPage } from './story-page.tsx'
import { readStories, useContent } from './toolbox-content.ts'

const words = storyWords

export function StoryScreen({ id }: { id: string }) {
  const address = useAddress()
  const stories = useContent(readStories)
  const back = { href: address('stories'), label: words.back }
  const place = stories?.findIndex((one) => one.id === id) ?? -1
  const story = stories?.[place]
  if (stories && !story) return <NotHere />
  if (!story)
    return (
      <Screen title={words.title} back={back}>
        {stories === null && <p role="status">{words.nothing}</p>}
      </Screen>
    )
  const next = stories?.[place + 1]
  const before = stories?.[place - 1]
  return (
    <Screen title={story.title} lead={words.of(story.name)} back={back}>
      <p class="soft">{words.madeUp}</p>
      <ReadPage blocks={story.blocks} />
      <div class="together turn">
        {next && (
          <ButtonLink look="primary" wide href={address(`story/${next.id}`)}>
            {words.next(next.title)}
          </ButtonLink>
        )}
        {before && (
          <ButtonLink wide href={address(`story/${before.id}`)}>
            {words.before(before.title)}
          </ButtonLink>
        )}
        <PrintButton label={words.print} />
      </div>
      <FeedbackPart page={`story/${id}`} edition={story.edition} />
    </Screen>
  )
}
