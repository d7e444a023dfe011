// The devices a person has signed in on, and the end of one; asked of the server each time it is shown.
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Id } from '#domain/text.ts'
import { useDevice } from '#web/device/hooks.ts'
import type { KnownDevice } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { accountWords } from '#web/words/en/account.ts'
import './device-list.css'
import { useDoing } from '#web/app/doing.ts'
import { sayDate, sayNear } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'

const words = accountWords.devices

export type DeviceListProps = { person: Id; label: string }

export function DeviceList({ person, label }: DeviceListProps) {
  const device = useDevice()
  const [list, put] = useState<KnownDevice[]>()
  const [asked, ask] = useState<KnownDevice>()
  const [done, say] = useState<string>()
  const { run, trouble, busy } = useDoing()
  const read = useCallback(async () => {
    // Somebody who was just added is known to the server only after a round with it.
    await device.sync()
    put(await device.calls.devices(person))
  }, [device, person])
  // Asked once for each person; `run` is made anew at every drawing.
  useEffect(() => void run(read), [read])

  const end = ({ id, name }: KnownDevice) => {
    ask(undefined)
    void run(async () => {
      await device.calls.endDevice(id)
      say(words.endedNow(name))
      await read()
    })
  }
  return (
    <div class="device-list">
      <Said trouble={trouble} done={done ?? (list === undefined && busy ? words.looking : undefined)} />
      {list?.length === 0 && <Empty>{words.none}</Empty>}
      {list !== undefined && list.length > 0 && (
        <List label={label}>
          {list.map((one) => (
            <DeviceRow key={one.id} one={one} busy={busy} onEnd={() => ask(one)} />
          ))}
        </List>
      )}
      <Dialog
        open={asked !== undefined}
        title={words.ask(asked?.name ?? '')}
        onClose={() => ask(undefined)}
        actions={
          <>
            <Button look="serious" onPress={() => asked !== undefined && end(asked)}>
              {words.end}
            </Button>
            <Button look="quiet" onPress={() => ask(undefined)}>
              {words.keep}
            </Button>
          </>
        }
      >
        <p>{words.askText}</p>
      </Dialog>
    </div>
  )
}

function DeviceRow({ one, busy, onEnd }: { one: KnownDevice; busy: boolean; onEnd: () => void }) {
  const { zone, now } = useDevice()
  const { name, created, lastSeen, ended, here } = one
  const seen = lastSeen === null ? '' : `, ${words.seen(sayNear(lastSeen, zone, now()))}`
  const mark = here ? words.here : words.open
  return (
    <Row
      title={name}
      detail={
        ended === null ? `${words.since(sayDate(created, zone))}${seen}` : words.ended(sayDate(ended, zone))
      }
      mark={ended === null && <Mark look={here ? 'done' : 'plain'}>{mark}</Mark>}
    >
      {ended === null && !here && (
        <div class="row">
          <Button
            look="serious"
            busy={busy}
            busyWords={words.ending}
            label={words.endLabel(name)}
            onPress={onEnd}
          >
            {words.end}
          </Button>
        </div>
      )}
    </Row>
  )
}
