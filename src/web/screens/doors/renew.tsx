// The sign-in of an open device has ended elsewhere: the same person signs in again, and what waits is sent.

import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useGo } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import type { Keeper } from '#web/device/keeper.ts'
import type { SignedIn } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import { useWayIn, WayInForm } from './way-in.tsx'

export type RenewProps = { keeper: Keeper }

export function Renew({ keeper }: RenewProps) {
  const words = doorWords.renew
  const device = useDevice()
  const go = useGo()
  const way = useWayIn()
  const doing = useDoing()
  const renew = (answer: SignedIn) => {
    void doing.run(() => device.renew(answer)).then((well) => (well ? go() : way.go({ at: 'password' })))
  }
  const again = () => {
    void doing
      .run(async () => device.renew(await keeper.doors.demo(device.me.person)))
      .then((well) => (well ? go() : undefined))
  }
  return (
    <Screen title={way.title ?? words.title} lead={way.lead ?? words.lead}>
      <Said trouble={doing.trouble} />
      {keeper.front()?.demo === true ? (
        <div class="together">
          <Button look="primary" busy={doing.busy} busyWords={doorWords.signIn.sending} onPress={again}>
            {words.title}
          </Button>
        </div>
      ) : (
        <WayInForm keeper={keeper} way={way} onIn={renew} />
      )}
    </Screen>
  )
}
