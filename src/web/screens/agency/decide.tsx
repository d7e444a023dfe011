// Entries that came after their author's work with the person had ended: a supervisor or leader decides on each.
import { useState } from 'preact/hooks'
import { calledBy } from '#domain/client.ts'
import type { Held } from '#domain/held.ts'
import { type Doing, useDoing } from '#web/app/doing.ts'
import { entryTitle, wordsIn } from '#web/app/entry-words.ts'
import { sayNear } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import type { Device } from '#web/device/device.ts'
import { useChangingDevice, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { agencyWords } from '#web/words/en/agency.ts'

const words = agencyWords.decide

export function Decide() {
  const device = useChangingDevice()
  const held = useRecords('held').toSorted((one, other) => (one.entry.at < other.entry.at ? -1 : 1))
  const [done, say] = useState<string>()
  const doing = useDoing()
  const waiting = held.filter((record) => record.decided === null)
  const decided = held.filter((record) => record.decided !== null).toReversed()
  const admit = (record: Held) => {
    say(undefined)
    void doing.run(async () => {
      await device.act('held.admit', { on: record.id, client: record.client, body: {} })
      say(words.admitted)
    })
  }
  const turnAway = (record: Held, reason: string) => {
    say(undefined)
    void doing.run(async () => {
      await device.act('held.turn-away', { on: record.id, client: record.client, body: { reason } })
      await device.dropDraft(draftKey(record))
      say(words.turned)
    })
  }
  return (
    <Screen title={words.title} lead={waiting.length > 0 ? words.lead : undefined}>
      <Said trouble={doing.trouble} done={done} />
      {waiting.length === 0 && <Empty>{words.nothing}</Empty>}
      {waiting.map((record) => (
        <HeldCard
          key={record.id}
          record={record}
          device={device}
          doing={doing}
          onAdmit={() => admit(record)}
          onTurnAway={(reason) => turnAway(record, reason)}
        />
      ))}
      {decided.length > 0 && (
        <>
          <h2>{words.before}</h2>
          <List label={words.before}>
            {decided.map((record) => (
              <Decided key={record.id} record={record} device={device} />
            ))}
          </List>
        </>
      )}
    </Screen>
  )
}

const nameOf = (device: Device, person: string) => device.one('person', person)?.name ?? words.somebody
const draftKey = (record: Held) => `turn-away-${record.id}`

type HeldCardProps = {
  record: Held
  device: Device
  doing: Doing
  onAdmit: () => void
  onTurnAway: (reason: string) => void
}

function HeldCard({ record, device, doing, onAdmit, onTurnAway }: HeldCardProps) {
  const { entry, client: id } = record
  const client = id === null ? undefined : device.one('client', id)
  const kept = device.draft(draftKey(record))
  const [turning, turn] = useState(kept !== undefined)
  const said = wordsIn(entry.body)
  const when = sayNear(entry.at, device.zone, device.now())
  return (
    <Card
      over={words.written(nameOf(device, entry.by), when)}
      actions={
        turning ? undefined : (
          <>
            <Button look="primary" busy={doing.busy} busyWords={words.saving} onPress={onAdmit}>
              {words.admit}
            </Button>
            <Button onPress={() => turn(true)}>{words.turn}</Button>
          </>
        )
      }
    >
      {/* Several may be of one kind: as landmarks they could not be told apart. */}
      <h2>{entryTitle(entry.kind)}</h2>
      {client !== undefined && <p>{words.about(calledBy(client))}</p>}
      <p class="soft">{words.why}</p>
      {said.length === 0 ? (
        <p class="soft">{words.noWords}</p>
      ) : (
        <OwnWords words={said.join('\n')} said={words.words} />
      )}
      {turning && (
        <TurnAway
          record={record}
          device={device}
          doing={doing}
          onSend={onTurnAway}
          onBack={() => turn(false)}
        />
      )}
    </Card>
  )
}

type TurnAwayProps = {
  record: Held
  device: Device
  doing: Doing
  onSend: (reason: string) => void
  onBack: () => void
}

function TurnAway({ record, device, doing, onSend, onBack }: TurnAwayProps) {
  const [reason, setReason] = useState(() => device.draft(draftKey(record)) ?? '')
  const [pressed, press] = useState(false)
  const write = (text: string) => {
    setReason(text)
    // A device that locks first has the words of the last press.
    device.keepDraft(draftKey(record), text).catch(() => undefined)
  }
  const send = () => {
    press(true)
    if (reason.trim() !== '' && !doing.busy) onSend(reason.trim())
  }
  return (
    <Form
      onSend={send}
      actions={
        <>
          <Button type="submit" look="serious" busy={doing.busy} busyWords={words.saving}>
            {words.turn}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {words.back}
          </Button>
        </>
      }
    >
      <Field
        label={words.reason}
        hint={words.reasonHint}
        kind="long"
        maxLength={500}
        value={reason}
        onValue={write}
        error={pressed && reason.trim() === '' ? words.reasonMissing : undefined}
      />
    </Form>
  )
}

function Decided({ record, device }: { record: Held; device: Device }) {
  const { decided, entry } = record
  if (decided === null) return null
  return (
    <Row
      title={entryTitle(entry.kind)}
      detail={words.by(nameOf(device, decided.by), sayNear(decided.at, device.zone, device.now()))}
      mark={
        <Mark look={decided.admitted ? 'done' : 'plain'}>
          {decided.admitted ? words.wasAdmitted : words.wasTurned}
        </Mark>
      }
    >
      {decided.reason !== '' && <p class="row soft">{decided.reason}</p>}
    </Row>
  )
}
