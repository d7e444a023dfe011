// What is on this device, what waits here, and when the office last had everything.

import { useDoing } from '#web/app/doing.ts'
import { sayNear } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { worksWith } from '#web/screens/chart/opened.tsx'
import { todayWords } from '#web/words/en/today.ts'

const words = todayWords.device

export function OnThisDevice() {
  const device = useChangingDevice()
  const address = useAddress()
  const { run, busy, trouble } = useDoing()
  const { online, waiting, attention, received, keptSince, syncing } = device.status()
  const say = (at: string) => sayNear(at, device.zone, device.now())
  const charts = device.all('client').filter((client) => worksWith(device, client.id)).length
  return (
    <Card
      title={words.title}
      look="tint"
      actions={
        (waiting > 0 || attention > 0) && (
          <>
            {waiting > 0 && online && (
              <Button
                busy={busy || syncing}
                busyWords={words.sending}
                onPress={() => run(() => device.sync())}
              >
                {words.send}
              </Button>
            )}
            {attention > 0 && <ButtonLink href={address('attention')}>{words.attention}</ButtonLink>}
          </>
        )
      }
    >
      <Said trouble={trouble} />
      <p>{charts === 0 ? words.noCharts : words.charts(charts)}</p>
      {waiting > 0 && <p>{words.waiting(waiting, say(keptSince ?? device.now()))}</p>}
      {waiting === 0 && <p>{received === null ? words.receivedNot : words.received(say(received))}</p>}
      {!online && <p>{words.offline}</p>}
    </Card>
  )
}
