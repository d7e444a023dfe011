// One agency's app on this device: the way in where it is closed, the rooms where it is open.
import { useState } from 'preact/hooks'
import { addressOf } from '#web/app/place.ts'
import { DeviceContext } from '#web/device/hooks.ts'
import type { Keeper } from '#web/device/keeper.ts'
import type { SignedIn } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { ChoosePin } from '#web/screens/doors/choose-pin.tsx'
import { Door } from '#web/screens/doors/door.tsx'
import { Locked } from '#web/screens/doors/locked.tsx'
import { SignIn } from '#web/screens/doors/sign-in.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import { Inside } from './inside.tsx'
import { type Opening, useKeeper } from './opening.ts'
import { part } from './part.tsx'

const Invitation = part(() => import('#web/screens/doors/invitation.tsx').then((room) => room.Invitation))

export type AgencyAppProps = { slug: string; rest: string; newer: boolean }

export function AgencyApp({ slug, rest, newer }: AgencyAppProps) {
  const [tries, tryAgain] = useState(0)
  const opening = useKeeper(slug, tries)
  if (opening.at === 'ready') {
    return <Doors keeper={opening.keeper} invited={rest === 'invitation'} newer={newer} />
  }
  return <Waiting at={opening.at} onAgain={() => tryAgain(tries + 1)} />
}

function Waiting({ at, onAgain }: { at: Exclude<Opening['at'], 'ready'>; onAgain: () => void }) {
  if (at === 'no-agency') return <Door title={doorWords.noAgency.title} lead={doorWords.noAgency.text} />
  if (at === 'no-store') return <Door title={doorWords.noStore.title} lead={doorWords.noStore.text} />
  if (at === 'opening') {
    return (
      <Door title={doorWords.app}>
        <p role="status">{doorWords.opening}</p>
      </Door>
    )
  }
  return (
    <Door title={doorWords.noConnection.title} lead={doorWords.noConnection.text}>
      <div class="together">
        <Button look="primary" onPress={onAgain}>
          {doorWords.noConnection.again}
        </Button>
      </div>
    </Door>
  )
}

type DoorsProps = { keeper: Keeper; invited: boolean; newer: boolean }

function Doors({ keeper, invited, newer }: DoorsProps) {
  const state = keeper.state()
  const [answer, hold] = useState<SignedIn>()
  const [anew, begin] = useState(false)
  const [destroyed, tell] = useState<string>()
  const [invitation, putAway] = useState(() => (invited ? location.hash.slice(1) : undefined))
  if (answer !== undefined) {
    const open = () => {
      // The invitation's secret does not stay in the address bar.
      if (invitation !== undefined) history.replaceState(null, '', addressOf('staff', keeper.slug))
      putAway(undefined)
      begin(false)
      tell(undefined)
      hold(undefined)
    }
    return <ChoosePin keeper={keeper} answer={answer} onOpen={open} />
  }
  if (invitation !== undefined) return <Invitation keeper={keeper} secret={invitation} onIn={hold} />
  if (state.at === 'open') {
    return (
      <DeviceContext.Provider value={state.device}>
        <Inside keeper={keeper} newer={newer} />
      </DeviceContext.Provider>
    )
  }
  if (destroyed !== undefined) return <Destroyed sentence={destroyed} onGo={() => tell(undefined)} />
  if (state.at === 'locked' && !anew)
    return <Locked keeper={keeper} onAnew={() => begin(true)} onDestroyed={tell} />
  const back = state.at === 'locked' ? () => begin(false) : undefined
  return <SignIn keeper={keeper} onIn={hold} onBack={back} />
}

function Destroyed({ sentence, onGo }: { sentence: string; onGo: () => void }) {
  return (
    <Door title={doorWords.destroyed.title}>
      <Notice
        look="warn"
        actions={
          <Button look="primary" onPress={onGo}>
            {doorWords.destroyed.sign}
          </Button>
        }
      >
        <p>{sentence}</p>
      </Notice>
    </Door>
  )
}
