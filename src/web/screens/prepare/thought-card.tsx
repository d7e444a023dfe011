// Worth a thought: at most two practices that were forgotten, each with the way to it.
import { CARDS } from '#domain/fidelity-scale.ts'
import { AT_ONCE, type Prompt } from '#domain/prompt.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress } from '#web/app/where.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { useUndo } from '#web/screens/chart/use-undo.tsx'
import { PromptLine } from '#web/staff/prompt-line.tsx'
import type { Content } from '#web/staff/titles.ts'
import { usePrompts } from '#web/staff/use-prompts.ts'
import { useWrite } from '#web/staff/write.ts'
import { promptWords as words } from '#web/words/en/prompts.ts'

type ThoughtCardProps = { client: Id; content: Content }

export function ThoughtCard({ client, content }: ThoughtCardProps) {
  const prompts = usePrompts(client, content).slice(0, AT_ONCE)
  const [trouble, write] = useWrite(client)
  const [offerUndo, undo] = useUndo()
  return (
    <>
      {prompts.length > 0 && (
        <Card title={words.title} look="tint">
          <Said trouble={trouble} />
          {prompts.map((prompt) => (
            <PromptLine
              key={prompt.name}
              client={client}
              prompt={prompt}
              write={write}
              offerUndo={offerUndo}
              way={<Way client={client} prompt={prompt} content={content} />}
            />
          ))}
        </Card>
      )}
      {undo}
    </>
  )
}

function Way({ client, prompt, content }: ThoughtCardProps & { prompt: Prompt }) {
  const address = useAddress()
  if (prompt.name === 'supporter')
    return <ButtonLink href={address(`people/${client}/ask`)}>{words.ways.ask}</ButtonLink>
  const id = prompt.name === 'handout' ? undefined : CARDS[prompt.name]
  const card = content.teaching?.cards.find((one) => one.id === id)
  return card ? (
    <ButtonLink href={address(`library/cards/${card.id}`)}>{words.ways.card(card.title)}</ButtonLink>
  ) : null
}
