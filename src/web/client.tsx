// Starts a client's own pages: the agency in the address, the service worker, the manifest.
import { render } from 'preact'
import { linkManifest } from './app/manifest.ts'
import { addressOf, placeIn } from './app/place.ts'
import { ThisApp } from './app/this-app.ts'
import { App } from './client/app.tsx'
import { Nowhere } from './client/nowhere.tsx'
import { wearLastLook } from './client/reading-look.ts'
import { sentenceOf } from './client/sentence.ts'
import { registerWorker } from './device/worker-registration.ts'
import { clientDoorWords } from './words/en/client-doors.ts'

// Before anything is drawn, so that nothing is drawn twice.
wearLastLook()

const here = placeIn('my', location.pathname)
const app = { name: clientDoorWords.app, root: here ? addressOf('my', here.slug) : '/my/', sentenceOf }
const update = new Promise<void>((newer) => void registerWorker(newer))
const root = document.getElementById('app')

if (here) linkManifest('my', here.slug)
if (root)
  render(
    <ThisApp.Provider value={app}>
      {here ? <App slug={here.slug} update={update} /> : <Nowhere />}
    </ThisApp.Provider>,
    root,
  )
