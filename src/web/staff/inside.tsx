// Inside the open app: the frame that stays, and the screen its address names.
import { LocationProvider, Router, useLocation } from 'preact-iso'
import { ListSignedLate } from '#web/app/list-signed-late.tsx'
import { useChangingDevice, useDevice } from '#web/device/hooks.ts'
import type { Keeper } from '#web/device/keeper.ts'
import { Button } from '#web/parts/button.tsx'
import { lockDrawing } from '#web/parts/drawings.ts'
import { Frame } from '#web/parts/frame.tsx'
import { KeptLine } from '#web/parts/kept-line.tsx'
import { ListNotice } from '#web/parts/list-notice.ts'
import { NavBar } from '#web/parts/nav-bar.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import { shellWords } from '#web/words/en/shell.ts'
import './inside.css'
import { Banners } from './banners.tsx'
import { keptLine } from './kept.ts'
import { placesOf } from './nav.ts'
import { routesOf } from './routes.tsx'

export type InsideProps = { keeper: Keeper; newer: boolean }

export function Inside({ keeper, newer }: InsideProps) {
  const { slug } = useDevice().me
  return (
    <LocationProvider scope={new RegExp(`^/staff/${slug.replaceAll('.', '\\.')}(/|$)`)}>
      <Shell keeper={keeper} newer={newer} />
    </LocationProvider>
  )
}

function Shell({ keeper, newer }: InsideProps) {
  const device = useChangingDevice()
  const { path } = useLocation()
  const lock = (
    <Button look="quiet" icon={lockDrawing} onPress={() => device.lock()}>
      {shellWords.lock}
    </Button>
  )
  return (
    <Frame
      app="staff"
      skip={doorWords.skip}
      name={device.agency().name}
      help={lock}
      status={<KeptLine {...keptLine(device.status(), device.zone, device.now())} />}
      nav={<NavBar label={shellWords.nav} places={placesOf(device, path)} />}
    >
      <Banners newer={newer} />
      <ListNotice.Provider value={ListSignedLate}>
        <Router>{routesOf(keeper)}</Router>
      </ListNotice.Provider>
    </Frame>
  )
}
