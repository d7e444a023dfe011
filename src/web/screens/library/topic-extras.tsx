// What goes with a topic from elsewhere in the library: skill procedures, lists and stories.
import { libraryWords as words } from '#web/words/en/library.ts'
import { CardRows } from './cards.tsx'
import { ListRows } from './lists.tsx'
import { StoryRows } from './stories.tsx'
import { useProgrammeTeaching, useStories, useTools } from './use-shelf.ts'

export function TopicExtras({ topic }: { topic: string }) {
  const cards = useProgrammeTeaching()?.cards.filter((card) => card.topics.includes(topic)) ?? []
  const lists = useTools()?.lists.filter((list) => list.topic === topic) ?? []
  const stories = useStories()?.stories.filter((story) => story.topics.includes(topic)) ?? []
  return (
    <>
      {cards.length > 0 && (
        <>
          <h2>{words.cards}</h2>
          <CardRows cards={cards} />
        </>
      )}
      {lists.length > 0 && (
        <>
          <h2>{words.lists}</h2>
          <ListRows lists={lists} />
        </>
      )}
      {stories.length > 0 && (
        <>
          <h2>{words.stories}</h2>
          <StoryRows stories={stories} />
        </>
      )}
    </>
  )
}
