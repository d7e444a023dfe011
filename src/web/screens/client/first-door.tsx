// A phone with nobody's pages on it: what is needed to open them, and in the demo one tap for each invented person.
import { useEffect, useState } from 'preact/hooks'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useGo } from '#web/app/where.ts'
import type { Keeper } from '#web/device/keeper.ts'
import { Trouble } from '#web/device/trouble.ts'
import type { Front } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import { DemoDoor } from './demo-door.tsx'

type Found = Front | 'looking' | 'no-agency' | 'no-network'

/** `gone`: the tenth wrong PIN has just taken the pages off this phone. */
export function FirstDoor({ keeper, gone }: { keeper: Keeper; gone: boolean }) {
  const [found, put] = useState<Found>(keeper.front() ?? 'looking')
  const [asked, ask] = useState(0)
  const go = useGo()
  useEffect(() => {
    let there = true
    keeper.readFront().then(
      (front) => there && put(front),
      (no) => there && put(no instanceof Trouble && no.status === 404 ? 'no-agency' : 'no-network'),
    )
    return () => {
      there = false
    }
  }, [keeper, asked])

  if (found === 'looking') return <p role="status">{clientDoorWords.opening}</p>
  if (found === 'no-agency') {
    const { title, text } = clientDoorWords.noAgency
    return (
      <Screen title={title} lead={text}>
        {null}
      </Screen>
    )
  }
  if (found === 'no-network') {
    const { title, text, again } = clientDoorWords.noNetwork
    const retry = () => {
      put('looking')
      ask(asked + 1)
    }
    return (
      <Screen title={title} lead={text}>
        <Button look="primary" onPress={retry}>
          {again}
        </Button>
      </Screen>
    )
  }
  const words = clientDoorWords.first
  return (
    <Screen title={words.title} lead={words.lead(found.name)}>
      <Said done={keeper.sealed() > 0 ? words.sealed : undefined} trouble={gone ? words.gone : undefined} />
      {found.demo && <DemoDoor keeper={keeper} people={found.people ?? []} />}
      <Notice title={found.demo ? clientDoorWords.demo.card : clientDoorWords.card.title}>
        <p>{words.text}</p>
        <Button look={found.demo ? 'plain' : 'primary'} onPress={() => go('card')}>
          {words.haveCard}
        </Button>
      </Notice>
    </Screen>
  )
}
