// What the office did not take as it was: the reason, what was written, and what can be done about it.
import { useState } from 'preact/hooks'
import { calledBy } from '#domain/client.ts'
import { type Doing, useDoing } from '#web/app/doing.ts'
import { entryTitle, wordsIn } from '#web/app/entry-words.ts'
import { sayNear } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import type { Device, Attention as Waiting } from '#web/device/device.ts'
import { useAttention, useDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { accountWords } from '#web/words/en/account.ts'

const words = accountWords.attention

export function Attention() {
  const device = useDevice()
  const waiting = useAttention()
  const doing = useDoing()
  const [done, say] = useState<string>()
  const [asked, ask] = useState<Waiting>()
  const does = (work: () => Promise<void>, then: string) => {
    say(undefined)
    void doing.run(work).then((well) => (well ? say(then) : undefined))
  }
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    )
  }
  return (
    <Screen title={words.title} lead={words.lead}>
      <Said trouble={doing.trouble} done={done} />
      {waiting.length === 0 && <Empty>{words.nothing}</Empty>}
      {waiting.map((one) => (
        <WaitingCard
          key={one.entry.id}
          one={one}
          device={device}
          doing={doing}
          onCopy={copy}
          onAway={() => ask(one)}
          onSend={() => does(() => device.keepSealed(one.entry.id), words.sentNow)}
        />
      ))}
      <Dialog
        open={asked !== undefined}
        title={words.ask}
        onClose={() => ask(undefined)}
        actions={
          <>
            <Button
              look="serious"
              onPress={() => {
                ask(undefined)
                if (asked !== undefined) does(() => device.dismiss(asked.entry.id), words.awayNow)
              }}
            >
              {words.away}
            </Button>
            <Button look="quiet" onPress={() => ask(undefined)}>
              {words.keepHere}
            </Button>
          </>
        }
      >
        <p>{words.askText}</p>
      </Dialog>
    </Screen>
  )
}

type WaitingCardProps = {
  one: Waiting
  device: Device
  doing: Doing
  onCopy: (text: string) => void
  onAway: () => void
  onSend: () => void
}

function WaitingCard({ one, device, doing, onCopy, onAway, onSend }: WaitingCardProps) {
  const { entry, answer, reason } = one
  const address = useAddress()
  const client = entry.client === null ? undefined : device.one('client', entry.client)
  const said = wordsIn(entry.body)
  return (
    <Card
      over={words.written(sayNear(entry.at, device.zone, device.now()))}
      actions={
        <>
          {answer === 'sealed' && (
            <Button look="primary" busy={doing.busy} onPress={onSend}>
              {words.send}
            </Button>
          )}
          {said.length > 0 && <Button onPress={() => onCopy(said.join('\n'))}>{words.copy}</Button>}
          {client !== undefined && (
            <ButtonLink look="quiet" href={address(`people/${client.id}`)}>
              {words.chart}
            </ButtonLink>
          )}
          {answer !== 'later' && (
            <Button look="quiet" onPress={onAway}>
              {words.away}
            </Button>
          )}
        </>
      }
    >
      {/* Several may be of one kind: as landmarks they could not be told apart. */}
      <h2>{entryTitle(entry.kind)}</h2>
      <div class="together">
        <Mark look="attention">{words.answers[answer]}</Mark>
        {client !== undefined && <span class="soft">{words.about(calledBy(client))}</span>}
      </div>
      <p>{reason}</p>
      {said.length === 0 ? (
        <p class="soft">{words.noWords}</p>
      ) : (
        <OwnWords words={said.join('\n')} said={words.words} />
      )}
    </Card>
  )
}
