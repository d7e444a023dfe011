// Where else these pages are open, and ending them on a phone that was lost or given away.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { useDays } from '#web/client/days.ts'
import { useDevice } from '#web/device/hooks.ts'
import type { KnownDevice } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.phone

export function PhoneDevices() {
  const { me, calls } = useDevice()
  const days = useDays()
  const [known, put] = useState<KnownDevice[]>()
  const [asked, ask] = useState<KnownDevice>()
  const { busy, trouble, run } = useDoing()
  const look = async () => put(await calls.devices(me.person))
  const end = (one: KnownDevice) => {
    ask(undefined)
    void run(async () => {
      await calls.endDevice(one.id)
      await look()
    })
  }
  const seen = (one: KnownDevice) => (one.lastSeen === null ? '' : words.seen(days.moment(one.lastSeen)))
  const mark = (one: KnownDevice) => {
    if (one.here) return <Mark look="done">{words.thisOne}</Mark>
    if (one.ended !== null) return <Mark>{words.ended}</Mark>
    return (
      <Button look="quiet" label={words.endLabel(one.name, seen(one))} onPress={() => ask(one)}>
        {words.end}
      </Button>
    )
  }
  return (
    <Card title={words.devices}>
      <p>{words.devicesLost}</p>
      {known === undefined ? (
        <div>
          <Button busy={busy} busyWords={words.looking} onPress={() => void run(look)}>
            {words.devicesAsk}
          </Button>
        </div>
      ) : (
        <List>
          {known.map((one) => (
            <Row key={one.id} title={one.name} detail={seen(one) || undefined} mark={mark(one)} />
          ))}
        </List>
      )}
      <Said trouble={trouble} />
      <Dialog
        open={asked !== undefined}
        title={words.endAsk(asked?.name ?? '')}
        onClose={() => ask(undefined)}
        actions={
          <>
            <Button look="serious" onPress={() => asked && end(asked)}>
              {words.endYes}
            </Button>
            <Button onPress={() => ask(undefined)}>{words.endNo}</Button>
          </>
        }
      >
        <p>{words.endText}</p>
      </Dialog>
    </Card>
  )
}
