// Stories of recovery: what each is about, all of them or those on one topic.
import { useState } from 'preact/hooks'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { Field } from '#web/parts/field.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { storyWords } from '#web/words/en/stories.ts'
import { readStories, useContent } from './toolbox-content.ts'

const words = storyWords

export function StoriesScreen() {
  const address = useAddress()
  const [topic, pick] = useState('')
  const topics = useCurriculum()?.index.topics ?? []
  const stories = useContent(readStories)
  const told = new Set(stories?.flatMap((story) => story.topics))
  const shown = stories?.filter((story) => topic === '' || story.topics.includes(topic))
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: words.home }}>
      <p class="soft">{words.allMadeUp}</p>
      {(stories === null || stories?.length === 0) && <p role="status">{words.nothing}</p>}
      {told.size > 1 && (
        <Field
          kind="select"
          label={words.about}
          value={topic}
          onValue={pick}
          options={[
            { value: '', label: words.all },
            ...topics.filter(({ id }) => told.has(id)).map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
      {shown && shown.length > 0 && (
        <List label={words.title}>
          {shown.map((story) => (
            <Row
              key={story.id}
              title={story.title}
              detail={story.about}
              href={address(`story/${story.id}`)}
            />
          ))}
        </List>
      )}
    </Screen>
  )
}
