// What the office did not take as it was: the reason, what was written, and what can be done about it.

import { useDoing } from '#web/app/doing.ts'
import { wordsIn } from '#web/app/entry-words.ts'
import { Said } from '#web/app/said.tsx'
import { useDays } from '#web/client/days.ts'
import type { Attention } from '#web/device/device.ts'
import { useAttention, useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.phone

export function PhoneAttention() {
  const waiting = useAttention()
  if (waiting.length === 0) return null
  return (
    <section class="part" aria-labelledby="attention">
      <h2 id="attention">{words.attention}</h2>
      <p>{words.attentionText}</p>
      {waiting.map((one) => (
        <One key={one.entry.id} one={one} />
      ))}
    </section>
  )
}

function One({ one: { entry, answer, reason } }: { one: Attention }) {
  const device = useDevice()
  const days = useDays()
  const { busy, trouble, run } = useDoing()
  const said = wordsIn(entry.body)
  return (
    <Card
      over={words.wroteOn(days.moment(entry.at))}
      actions={
        <>
          {answer === 'sealed' && (
            <Button look="primary" busy={busy} onPress={() => void run(() => device.keepSealed(entry.id))}>
              {words.keepIt}
            </Button>
          )}
          {answer !== 'later' && (
            <Button busy={busy} onPress={() => void run(() => device.dismiss(entry.id))}>
              {words.putAway}
            </Button>
          )}
        </>
      }
    >
      <p>{reason}</p>
      {said.length === 0 ? (
        <p class="soft">{words.noWords}</p>
      ) : (
        <>
          <p class="soft">{words.wrote}</p>
          {said.map((text) => (
            <OwnWords key={text} words={text} />
          ))}
        </>
      )}
      <Said trouble={trouble} />
    </Card>
  )
}
