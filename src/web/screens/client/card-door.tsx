// The sign-in card: opened by its QR's address or by the short code on it, then a PIN for this phone.
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import type { Keeper } from '#web/device/keeper.ts'
import type { SignedIn } from '#web/device/wire.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import { ChoosePin } from './choose-pin.tsx'
import { keepCard, keptCard } from './kept-card.ts'

const words = clientDoorWords.card

export function CardDoor({ keeper }: { keeper: Keeper }) {
  const [secret, forget] = useSecret()
  const [code, type] = useState('')
  const [error, say] = useState<string>()
  const [answer, put] = useState<SignedIn | undefined>(keptCard().answer)
  const { busy, trouble, run } = useDoing()
  const { route } = useLocation()
  const address = useAddress()
  const state = keeper.state()

  if (answer) {
    const enrol = async (pin: string) => {
      await keeper.enrol(answer, pin)
      keepCard({})
      route(address(''), true)
    }
    return <ChoosePin onPin={enrol} />
  }
  if (state.at === 'open' && !state.device.status().signedOut)
    return (
      <Screen title={words.title} lead={words.open}>
        <ButtonLink look="primary" href={address('')}>
          {words.home}
        </ButtonLink>
      </Screen>
    )

  const open = async () => {
    const given = secret || code.trim()
    say(given === '' ? words.missing : undefined)
    if (given === '') return
    await run(async () => {
      const signed = await keeper.doors.card(given)
      const now = keeper.state()
      if (now.at !== 'open') {
        keepCard({ answer: signed })
        return put(signed)
      }
      await now.device.renew(signed)
      keepCard({})
      route(address(''), true)
    })
  }
  return (
    <Screen title={words.title} lead={secret === '' ? words.lead : words.ready}>
      <Form
        onSend={() => void open()}
        actions={
          <>
            <Button type="submit" look="primary" busy={busy} busyWords={words.sending}>
              {words.send}
            </Button>
            {secret !== '' && (
              <Button look="quiet" onPress={forget}>
                {words.type}
              </Button>
            )}
            {state.at === 'locked' && <ButtonLink href={address('')}>{words.back}</ButtonLink>}
          </>
        }
      >
        {state.at === 'locked' && (
          <Notice>
            <p>{words.old}</p>
          </Notice>
        )}
        {state.at === 'open' && <p>{words.renew}</p>}
        {secret === '' && (
          <Field
            label={words.code}
            hint={words.hint}
            error={error}
            value={code}
            onValue={type}
            maxLength={12}
          />
        )}
        <Said trouble={trouble} />
        {trouble !== undefined && secret === '' && <p>{words.check}</p>}
      </Form>
    </Screen>
  )
}

/** The secret after the # of the card's address; taken out of it at once, so that it does not stay in the history. */
function useSecret(): [string, () => void] {
  const [secret, put] = useState(keptCard().secret)
  useEffect(() => {
    const take = () => {
      const found = location.hash.slice(1)
      if (found === '' || found === 'main') return
      put(found)
      keepCard({ secret: found })
      history.replaceState(null, '', location.pathname + location.search)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  const forget = () => {
    put('')
    keepCard({})
  }
  return [secret, forget]
}
