// A locked device: the PIN opens it, also without network; who has lost it begins anew.
import { useEffect, useReducer, useState } from 'preact/hooks'
import { DEMO_PIN } from '#web/app/demo-pin.ts'
import { useDoing } from '#web/app/doing.ts'
import { sayNear } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import type { Keeper } from '#web/device/keeper.ts'
import { Trouble } from '#web/device/trouble.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Pin } from '#web/parts/pin.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import { Door } from './door.tsx'

/** With fewer tries than this left, it is said how many. */
const FEW = 6

export type LockedProps = { keeper: Keeper; onAnew: () => void; onDestroyed: (sentence: string) => void }

export function Locked({ keeper, onAnew, onDestroyed }: LockedProps) {
  const words = doorWords.locked
  const [pin, setPin] = useState('')
  const [pressed, press] = useState(false)
  const [asking, ask] = useState(false)
  const doing = useDoing()
  const { wrong, left, until } = keeper.tries()
  useRedrawAt(until)
  const send = () => {
    press(true)
    if (pin === '' || doing.busy) return
    void doing.run(async () => {
      try {
        await keeper.unlock(pin)
      } catch (no) {
        setPin('')
        press(false)
        if (no instanceof Trouble && no.code === 'destroyed') onDestroyed(no.message)
        throw no
      }
    })
  }
  const front = keeper.front()
  const zone = front?.zone ?? 'UTC'
  return (
    <Door title={words.title} lead={words.lead} agency={front?.name}>
      <SendForm send={words.send} busy={doing.busy} busyWords={words.sending} onSend={send}>
        <Pin
          label={words.label}
          value={pin}
          onValue={setPin}
          length={12}
          showWords={doorWords.pin.show}
          hideWords={doorWords.pin.hide}
          error={pressed && pin === '' ? words.missing : undefined}
        />
        <Said trouble={doing.trouble} />
        {until !== null && <p>{words.wait(sayNear(until, zone, until))}</p>}
        {wrong > 0 && left < FEW && <p>{words.left(left)}</p>}
        {front?.demo === true && <p class="soft">{words.demo(DEMO_PIN)}</p>}
      </SendForm>
      {asking ? (
        <Card
          title={doorWords.another.title}
          actions={
            <>
              <Button look="serious" onPress={onAnew}>
                {doorWords.another.go}
              </Button>
              <Button look="quiet" onPress={() => ask(false)}>
                {doorWords.another.back}
              </Button>
            </>
          }
        >
          <p>{doorWords.another.text}</p>
          <p>{doorWords.another.unsent}</p>
        </Card>
      ) : (
        <div class="together">
          <Button look="quiet" onPress={() => ask(true)}>
            {words.forgotten}
          </Button>
        </div>
      )}
    </Door>
  )
}

/** Draws the page again once the wait is over. */
function useRedrawAt(until: string | null): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => redraw(undefined), Math.max(0, Date.parse(until) - Date.now()) + 200)
    return () => clearTimeout(timer)
  }, [until])
}
