// The one thing that would most likely help these people: the practice, how many it would reach, and its card.
import type { Help } from '#domain/fidelity.ts'
import { itemNames } from '#domain/fidelity-names.ts'
import { SCALE } from '#domain/fidelity-scale.ts'
import { useAddress } from '#web/app/where.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { useProgrammeTeaching } from '#web/screens/library/use-shelf.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { lackingWords } from '#web/words/en/fidelity-items.ts'

const words = fidelityWords.help

export type HelpBoxProps = { help: Help | null; rowsOf: (item: number) => string }

export function HelpBox({ help, rowsOf }: HelpBoxProps) {
  const address = useAddress()
  const cards = useProgrammeTeaching()?.cards
  if (!help) {
    return (
      <Card title={words.title} look="tint">
        <p>{words.none}</p>
      </Card>
    )
  }
  const title = cards?.find(({ id }) => id === help.card)?.title
  const number = SCALE.find(({ id }) => id === help.item)?.number ?? 1
  return (
    <Card
      title={words.title}
      actions={
        <>
          <ButtonLink look="primary" href={address(`library/cards/${help.card}`)}>
            {title === undefined ? words.cardPlain : words.card(title)}
          </ButtonLink>
          <ButtonLink look="quiet" href={rowsOf(number)}>
            {words.rows}
          </ButtonLink>
        </>
      }
    >
      <p>
        <strong>{itemNames[help.item]}.</strong> {lackingWords[help.item]?.(help.people)}
      </p>
    </Card>
  )
}
