// What is hard right now: ideas by problem, to be kept with one tap.
import type { ListGroup, ListItem, WordList } from '#curriculum/shape/word-list.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useUndo } from '#web/client/undo-offer.tsx'
import { ButtonLink } from '#web/parts/button.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Tap, Taps } from '#web/parts/tap.tsx'
import { toolboxWords } from '#web/words/en/toolbox.ts'
import { NotHere } from './not-here.tsx'
import { readTools, useContent } from './toolbox-content.ts'
import { type From, useTools } from './toolbox-tools.ts'

const words = toolboxWords.ideas
const LIST = 'coping'

export function IdeasScreen() {
  const address = useAddress()
  const coping = useCoping()
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('toolbox'), label: toolboxWords.back }}
    >
      <Danger />
      {coping === null && <p role="status">{toolboxWords.nothing}</p>}
      {coping && (
        <List label={words.title}>
          {coping.groups.map(({ id, title, items }) => (
            <Row
              key={id}
              title={title}
              detail={words.count(items.length)}
              href={address(`toolbox/ideas/${id}`)}
            />
          ))}
        </List>
      )}
    </Screen>
  )
}

export function IdeasForScreen({ group: id }: { group: string }) {
  const address = useAddress()
  const coping = useCoping()
  const group = coping?.groups.find((one) => one.id === id)
  const back = { href: address('toolbox/ideas'), label: words.back }
  if (coping && !group) return <NotHere />
  return (
    <Screen title={group?.title ?? words.title} lead={group?.intro} back={back}>
      <Danger />
      {coping === null && <p role="status">{toolboxWords.nothing}</p>}
      {group && <Ideas group={group} />}
      <ButtonLink wide href={address('toolbox')}>
        {words.see}
      </ButtonLink>
      {coping && <FeedbackPart page={`list/${LIST}/${id}`} edition={coping.edition} />}
    </Screen>
  )
}

function Ideas({ group }: { group: ListGroup }) {
  const offer = useUndo()
  const { keptFrom, keep, putAway, trouble, busy } = useTools()
  const toggle = async ({ label }: ListItem, from: From) => {
    if (busy) return
    const kept = keptFrom(from)
    if (kept) return putAway(kept)
    if ((await keep(label, from)) !== undefined) offer(words.kept(label), () => takeOff(from))
  }
  const takeOff = (from: From) => {
    const kept = keptFrom(from)
    if (kept) void putAway(kept)
  }
  return (
    <>
      <Taps legend={words.pick}>
        {group.items.map((item) => {
          const from = { list: LIST, group: group.id, item: item.id }
          return (
            <Tap
              key={item.id}
              title={item.label}
              means={item.note}
              on={keptFrom(from) !== undefined}
              onToggle={() => void toggle(item, from)}
            />
          )
        })}
      </Taps>
      <Said trouble={trouble} />
    </>
  )
}

/** The way to help, wherever ideas stand. */
function Danger() {
  const address = useAddress()
  return (
    <p>
      {words.danger} <a href={address('help')}>{words.getHelp}</a>.
    </p>
  )
}

function useCoping(): WordList | null | undefined {
  const tools = useContent(readTools)
  return tools && (tools.lists.find((list) => list.id === LIST) ?? null)
}
