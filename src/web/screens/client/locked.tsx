// A locked phone: the PIN, kindly, with the waits that grow, and what to do for who does not know it any more.
import { useEffect, useState } from 'preact/hooks'
import { DEMO_PIN } from '#web/app/demo-pin.ts'
import { sayNear } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { sentenceOf } from '#web/client/sentence.ts'
import type { Keeper } from '#web/device/keeper.ts'
import { Trouble } from '#web/device/trouble.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { Pin } from '#web/parts/pin.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import { PIN_LENGTH } from './choose-pin.tsx'

const words = clientDoorWords.locked
/** From so few tries on the person is told how many are left. */
const FEW = 7

export type LockedProps = {
  keeper: Keeper
  /** The tenth wrong PIN took the pages off this phone. */
  onGone: () => void
}

export function Locked({ keeper, onGone }: LockedProps) {
  const [pin, put] = useState('')
  const [error, say] = useState<string>()
  const [busy, work] = useState(false)
  const address = useAddress()
  const { left, until } = keeper.tries()
  useWaitOver(until)

  const open = async () => {
    if (pin === '') return say(words.missing)
    work(true)
    try {
      await keeper.unlock(pin)
    } catch (no) {
      if (no instanceof Trouble && no.code === 'destroyed') return onGone()
      put('')
      work(false)
      document.querySelector<HTMLInputElement>('.pin input')?.focus()
      say(no instanceof Trouble && no.code === 'wrong-pin' ? words.wrong : waitless(no))
    }
  }
  const now = new Date().toISOString()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <Screen title={words.title} lead={words.lead}>
      <Form
        onSend={() => void open()}
        actions={
          until === null && (
            <Button type="submit" look="primary" busy={busy} busyWords={words.sending}>
              {words.send}
            </Button>
          )
        }
      >
        <Pin
          label={words.label}
          value={pin}
          onValue={put}
          error={until === null ? error : undefined}
          length={PIN_LENGTH}
          showWords={clientDoorWords.pin.show}
          hideWords={clientDoorWords.pin.hide}
        />
        <Said
          {...(until !== null ? { done: words.wait(sayNear(until, zone, now)) } : {})}
          {...(until === null && left <= FEW ? { done: words.left(left) } : {})}
        />
        {until !== null && left <= FEW && <p>{words.left(left)}</p>}
      </Form>
      {keeper.front()?.demo && <p class="soft">{words.demo(DEMO_PIN)}</p>}
      <Fold title={words.forgot}>
        <p>{words.forgotText}</p>
        <ButtonLink href={address('card')}>{words.haveCard}</ButtonLink>
      </Fold>
    </Screen>
  )
}

/** The wait is said by its own line. */
const waitless = (no: unknown) => (no instanceof Trouble && no.code === 'wait' ? undefined : sentenceOf(no))

/** Draws the page again when the wait is over. */
function useWaitOver(until: string | null): void {
  const [, look] = useState(0)
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(() => look((count) => count + 1), Date.parse(until) - Date.now() + 200)
    return () => clearTimeout(timer)
  }, [until])
}
