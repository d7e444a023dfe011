// Recovery stories, each made up from many people's experience, which every page of one says.
import type { WrittenStory } from '#curriculum/shape/programme.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { useAddress } from '#web/app/where.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { bookDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { AsSeen } from './as-seen.tsx'
import { LibraryPage, NotYet } from './library-page.tsx'
import { useStories } from './use-shelf.ts'

export function Stories() {
  const read = useStories()
  if (!read) return <NotYet title={words.stories} here={false} />
  return (
    <LibraryPage title={words.stories} lead={words.storiesDetail}>
      {read.stories.length === 0 ? <Empty>{words.storiesNone}</Empty> : <StoryRows stories={read.stories} />}
    </LibraryPage>
  )
}

export function StoryRows({ stories }: { stories: readonly WrittenStory[] }) {
  const address = useAddress()
  return (
    <List label={words.stories}>
      {stories.map((story) => (
        <Row
          key={story.id}
          icon={bookDrawing}
          title={story.title}
          detail={story.about}
          href={address(`library/stories/${story.id}`)}
        />
      ))}
    </List>
  )
}

export function StoryPage({ story: id }: { story: string }) {
  const read = useStories()
  const address = useAddress()
  const story = read?.stories.find((one) => one.id === id)
  if (!story) return <NotYet title={words.stories} here={read !== undefined} />
  return (
    <LibraryPage
      title={story.title}
      lead={story.about}
      back={{ href: address('library/stories'), label: words.stories }}
    >
      <AsSeen>
        {(own) => (
          <>
            <p class="soft">{words.storyMadeUp}</p>
            <Blocks blocks={story.blocks} words={words.blocks} own={own} level={2} />
          </>
        )}
      </AsSeen>
      <FeedbackPart page={`story/${story.id}`} edition={story.edition} />
    </LibraryPage>
  )
}
