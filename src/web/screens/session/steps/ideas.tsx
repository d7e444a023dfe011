// Ideas for homework, each taken with a tap: those of today's sections first, all others of the topic by a word or a section.
import { useState } from 'preact/hooks'
import type { HomeworkIdea } from '#curriculum/shape/topic.ts'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import type { Idea } from './agree-form.tsx'
import { ideasWith, inSections } from './ideas-found.ts'

const words = sessionWords.nextHomework

export type IdeasProps = { label: string; ideas: readonly Idea[]; onTake: (idea: Idea) => void }

export function Ideas({ label, ideas, onTake }: IdeasProps) {
  return (
    <div class="facts">
      <p class="soft">{label}</p>
      <List label={label}>
        {ideas.map((idea) => (
          <Row key={idea.title} title={idea.words} detail={idea.why} onPress={() => onTake(idea)} />
        ))}
      </List>
    </div>
  )
}

export type TopicIdeasProps = {
  topic: string
  ideas: readonly HomeworkIdea[]
  /** Whether an idea belongs to a section that is in hand or was read today. */
  near: (idea: HomeworkIdea) => boolean
  asIdea: (idea: HomeworkIdea) => Idea
  onTake: (idea: Idea) => void
}

export function TopicIdeas({ topic, ideas, near, asIdea, onTake }: TopicIdeasProps) {
  const { titles } = useMeeting()
  const [asked, ask] = useState('')
  const found = ideasWith(ideas, asked)
  const here = found.filter(near)
  const others = inSections(found.filter((idea) => !near(idea)))
  const list = (label: string, some: readonly HomeworkIdea[]) =>
    some.length > 0 && <Ideas key={label} label={label} ideas={some.map(asIdea)} onTake={onTake} />
  return (
    <Fold title={words.ideas}>
      <Field
        kind="search"
        label={words.ideasFind}
        hint={words.ideasFindHint}
        value={asked}
        onValue={ask}
        autoComplete="off"
      />
      <p class="only-heard" role="status">
        {asked.trim() !== '' && words.ideasFound(found.length)}
      </p>
      {found.length === 0 && <p>{words.ideasNone}</p>}
      {list(words.ideasHere, here)}
      {others.map(([section, some]) =>
        list(section === undefined ? words.ideasElse : titles.section(topic, section), some),
      )}
    </Fold>
  )
}
