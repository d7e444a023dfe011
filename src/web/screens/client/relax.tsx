// Ways to relax: each script with its player, and afterwards room to say how it was.
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { WordListBlock } from '#web/parts/block-places.tsx'
import { Card } from '#web/parts/card.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { toolboxWords } from '#web/words/en/toolbox.ts'
import { NotHere } from './not-here.tsx'
import { RelaxationPlace } from './relax-place.tsx'
import { readTools, useContent } from './toolbox-content.ts'
import { minutesOf } from './toolbox-tools.ts'

const words = toolboxWords.relaxing

export function RelaxScreen() {
  const address = useAddress()
  const tools = useContent(readTools)
  const ideas = tools?.lists.find((list) => list.id === 'relaxing')
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('toolbox'), label: toolboxWords.back }}
    >
      {tools === null && <p role="status">{toolboxWords.nothing}</p>}
      {tools && (
        <List label={words.title}>
          {tools.relaxations.map(({ id, title, parts }) => (
            <Row
              key={id}
              title={title}
              detail={words.minutes(minutesOf(parts))}
              href={address(`relax/${id}`)}
            />
          ))}
        </List>
      )}
      {ideas && (
        <Card>
          <WordListBlock list={ideas} words={clientWords.read.blocks} level={2} />
        </Card>
      )}
    </Screen>
  )
}

export function RelaxOneScreen({ id }: { id: string }) {
  const address = useAddress()
  const tools = useContent(readTools)
  const back = { href: address('relax'), label: words.back }
  const relaxation = tools?.relaxations.find((one) => one.id === id)
  if (tools && !relaxation) return <NotHere />
  if (!relaxation)
    return (
      <Screen title={words.title} back={back}>
        {tools === null && <p role="status">{toolboxWords.nothing}</p>}
      </Screen>
    )
  return (
    <Screen title={relaxation.title} lead={relaxation.about} back={back}>
      <ul>
        {relaxation.before.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Card>
        <RelaxationPlace relaxation={relaxation} />
      </Card>
      <div class="together">
        <PrintButton label={clientWords.read.print} />
      </div>
      <FeedbackPart page={`relaxation/${id}`} edition={null} />
    </Screen>
  )
}
