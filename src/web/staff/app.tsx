// The staff app as a whole: which door or room an address leads to, and word of a new version.
import { useEffect, useState } from 'preact/hooks'
import { registerWorker } from '#web/device/worker-registration.ts'
import { Nowhere } from '#web/screens/doors/nowhere.tsx'
import { AgencyApp } from './agency-app.tsx'
import { Broken } from './broken.tsx'
import { part } from './part.tsx'
import type { Place } from './place.ts'

const FirstRun = part(() => import('#web/screens/doors/first-run.tsx').then((room) => room.FirstRun))

export type AppProps = { place: Place }

export function App({ place }: AppProps) {
  const [newer, tell] = useState(false)
  useEffect(() => {
    void registerWorker(() => tell(true))
  }, [])
  return (
    <Broken>
      {place.at === 'agency' ? (
        <AgencyApp slug={place.slug} rest={place.rest} newer={newer} />
      ) : place.at === 'first-run' ? (
        <FirstRun />
      ) : (
        <Nowhere />
      )}
    </Broken>
  )
}
