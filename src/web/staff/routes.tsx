// Every page of the staff app and its address; what is not needed at the door is fetched when it is.
import { Route } from 'preact-iso'
import type { Keeper } from '#web/device/keeper.ts'
import { NotThere } from './not-there.tsx'
import { PAGES } from './pages.tsx'
import { part } from './part.tsx'

const Renew = part(() => import('#web/screens/doors/renew.tsx').then((room) => room.Renew))

export function routesOf(keeper: Keeper) {
  return [
    ...PAGES,
    <Route key="sign-in" path="/staff/:slug/sign-in" component={Renew} keeper={keeper} />,
    <Route key="not-there" default component={NotThere} />,
  ]
}
