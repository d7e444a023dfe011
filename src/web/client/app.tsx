// Decides what of a client's app is shown: a door, or behind the PIN their pages.
import { useEffect, useReducer, useState } from 'preact/hooks'
import { LocationProvider, useLocation } from 'preact-iso'
import type { Keeper } from '#web/device/keeper.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { CardDoor } from '#web/screens/client/card-door.tsx'
import { FirstDoor } from '#web/screens/client/first-door.tsx'
import { HelpScreen } from '#web/screens/client/help.tsx'
import { Locked } from '#web/screens/client/locked.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import './client.css'
import { addressOf, placeIn } from '#web/app/place.ts'
import { Screen } from '#web/app/screen.tsx'
import { ClientFrame } from './frame.tsx'
import { late } from './late.tsx'

const Pages = late(async () => (await import('./pages.tsx')).Pages, ClientFrame)

export function App({ slug, update }: { slug: string; update: Promise<void> }) {
  const [keeper, put] = useState<Keeper | 'no-store'>()
  const [newer, bring] = useState(false)
  useEffect(() => {
    openKeeper('my', slug).then(put, () => put('no-store'))
    void update.then(() => bring(true))
  }, [slug, update])
  return (
    <LocationProvider scope={addressOf('my', slug).slice(0, -1)}>
      {keeper === undefined && <Opening />}
      {keeper === 'no-store' && <NoStore />}
      {typeof keeper === 'object' && <Doors keeper={keeper} newer={newer} />}
    </LocationProvider>
  )
}

function Doors({ keeper, newer }: { keeper: Keeper; newer: boolean }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    // Who touches the door is about to come in.
    const come = () => void Pages.fetch().catch(() => undefined)
    addEventListener('pointerdown', come, { once: true })
    addEventListener('keydown', come, { once: true })
    const stop = keeper.subscribe(() => redraw(undefined))
    // The door with the front missing says so itself; with one kept, that one serves.
    keeper.readFront().catch(() => undefined)
    return () => {
      removeEventListener('pointerdown', come)
      removeEventListener('keydown', come)
      stop()
    }
  }, [keeper])
  const [gone, tell] = useState(false)
  const page = placeIn('my', useLocation().path)?.page ?? ''
  const state = keeper.state()
  if (page === 'card')
    return (
      <ClientFrame>
        <CardDoor keeper={keeper} />
      </ClientFrame>
    )
  if (state.at === 'open') return <Pages device={state.device} page={page} newer={newer} />
  return (
    <ClientFrame>
      {page === 'help' ? (
        <HelpScreen front={keeper.front()} />
      ) : state.at === 'locked' ? (
        <Locked keeper={keeper} onGone={() => tell(true)} />
      ) : (
        <FirstDoor keeper={keeper} gone={gone} />
      )}
    </ClientFrame>
  )
}

function Opening() {
  return (
    <ClientFrame>
      <p role="status">{clientDoorWords.opening}</p>
    </ClientFrame>
  )
}

function NoStore() {
  const { page } = placeIn('my', useLocation().path) ?? { page: '' }
  return (
    <ClientFrame>
      {page === 'help' ? (
        <HelpScreen front={undefined} />
      ) : (
        <Screen title={clientDoorWords.noStore.title}>
          <p>{clientDoorWords.noStore.text}</p>
        </Screen>
      )}
    </ClientFrame>
  )
}
