// The lists of the curriculum and its relaxation scripts: all of them, one list, and one script.

import { relaxationSeconds } from '#curriculum/shape/relaxation.ts'
import type { WordList } from '#curriculum/shape/word-list.ts'
import { itemsOf } from '#curriculum/shape/word-list.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { useAddress } from '#web/app/where.ts'
import { RelaxationBlock, WordListBlock } from '#web/parts/block-places.tsx'
import { taskDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { RelaxationPlayer } from '#web/parts/relaxation-player.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { relaxationWords } from '#web/words/en/toolbox.ts'
import { AsSeen } from './as-seen.tsx'
import { LibraryPage, NotYet } from './library-page.tsx'
import { useTools } from './use-shelf.ts'

export function Lists() {
  const tools = useTools()
  const address = useAddress()
  if (!tools) return <NotYet title={words.lists} here={false} />
  return (
    <LibraryPage title={words.lists} lead={words.listsDetail}>
      <ListRows lists={tools.lists} />
      <h2>{words.relaxations}</h2>
      <List label={words.relaxations}>
        {tools.relaxations.map((one) => (
          <Row
            key={one.id}
            title={one.title}
            detail={words.relaxationMinutes(Math.max(1, Math.round(relaxationSeconds(one) / 60)))}
            href={address(`library/relaxation/${one.id}`)}
          />
        ))}
      </List>
    </LibraryPage>
  )
}

export function ListRows({ lists }: { lists: readonly WordList[] }) {
  const address = useAddress()
  return (
    <List label={words.lists}>
      {lists.map((list) => (
        <Row
          key={list.id}
          icon={taskDrawing}
          title={list.title}
          detail={words.listItems(itemsOf(list).length)}
          href={address(`library/lists/${list.id}`)}
        />
      ))}
    </List>
  )
}

export function WordListPage({ list: id }: { list: string }) {
  const tools = useTools()
  const address = useAddress()
  const list = tools?.lists.find((one) => one.id === id)
  if (!list) return <NotYet title={words.lists} here={tools !== undefined} />
  return (
    <LibraryPage title={list.title} back={{ href: address('library/lists'), label: words.lists }}>
      <AsSeen>
        {() => (
          <div class="blocks">
            <p>{list.intro}</p>
            <WordListBlock list={{ ...list, list: list.id }} words={words.blocks} level={2} untitled />
          </div>
        )}
      </AsSeen>
      <FeedbackPart page={`list/${list.id}`} edition={list.edition} />
    </LibraryPage>
  )
}

export function RelaxationPage({ script: id }: { script: string }) {
  const tools = useTools()
  const address = useAddress()
  const script = tools?.relaxations.find((one) => one.id === id)
  if (!script) return <NotYet title={words.relaxations} here={tools !== undefined} />
  return (
    <LibraryPage title={script.title} back={{ href: address('library/lists'), label: words.lists }}>
      <RelaxationBlock relaxation={script} words={words.blocks} level={2} untitled>
        <RelaxationPlayer relaxation={script} words={relaxationWords} />
      </RelaxationBlock>
      <FeedbackPart page={`relaxation/${script.id}`} edition={null} />
    </LibraryPage>
  )
}
