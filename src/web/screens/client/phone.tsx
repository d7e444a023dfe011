// This phone: whose pages are on it, what is kept and sent, the PIN, and the ways to lock, sign out and end.
import { calledBy } from '#domain/client.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { PhoneAttention } from './phone-attention.tsx'
import { PhoneCopy } from './phone-copy.tsx'
import { PhoneDevices } from './phone-devices.tsx'
import { PhoneLeave } from './phone-leave.tsx'
import { PhonePin } from './phone-pin.tsx'
import { PhoneReaders } from './phone-readers.tsx'

const words = clientWords.phone

export function PhoneScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const client = device.one('client', device.me.person)
  const name = client ? calledBy(client) : device.me.name
  return (
    <Screen
      title={words.title}
      lead={words.who(name, device.agency().name)}
      back={{ href: address(''), label: clientWords.back.home }}
    >
      <PhoneAttention />
      <Kept />
      <PhoneReaders />
      <PhoneCopy />
      <PhoneLeave />
      <Fold title={words.pin}>
        <PhonePin />
      </Fold>
      <PhoneDevices />
    </Screen>
  )
}

function Kept() {
  const device = useChangingDevice()
  const days = useDays()
  const { busy, trouble, run } = useDoing()
  const { waiting, received, lasting } = device.status()
  return (
    <Card
      title={words.kept}
      actions={
        <Button busy={busy} busyWords={words.looking} onPress={() => void run(device.sync)}>
          {words.look}
        </Button>
      }
    >
      <p>{words.keptText}</p>
      <p>{waiting > 0 ? words.waiting(waiting) : words.allSent}</p>
      <p>{received === null ? words.never : words.received(days.moment(received))}</p>
      {lasting === false && <p>{words.notLasting}</p>}
      <Said trouble={trouble} />
    </Card>
  )
}
