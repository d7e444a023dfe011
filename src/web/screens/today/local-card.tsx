// Tells those who keep the agency's pages, once, that a page about crisis has no number of the agency's yet.
import { useState } from 'preact/hooks'
import { ownTextAt } from '#domain/own-text.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { useProgramme } from '#web/screens/library/use-shelf.ts'
import { contentWords } from '#web/words/en/content.ts'

const words = contentWords.today
const SEEN = 'today:local-blocks'

export function LocalCard() {
  const device = useChangingDevice()
  return device.may('own-text.write', null) ? <ForKeepers /> : null
}

function ForKeepers() {
  const device = useChangingDevice()
  const address = useAddress()
  const [seen, see] = useState(device.draft(SEEN) !== undefined)
  const texts = device.all('own-text', null)
  const empty = useProgramme()?.locals.find(
    (block) => block.crisis && !ownTextAt(texts, { kind: 'local', block: block.id }),
  )
  if (seen || !empty) return null
  const putAway = () => {
    see(true)
    device.keepDraft(SEEN, 'seen').catch(() => undefined)
  }
  return (
    <Card
      title={words.title}
      look="tint"
      actions={
        <>
          <ButtonLink href={address(`content/local/${empty.id}`)}>{words.open}</ButtonLink>
          <Button look="quiet" onPress={putAway}>
            {words.later}
          </Button>
        </>
      }
    >
      <p>{words.text}</p>
    </Card>
  )
}
