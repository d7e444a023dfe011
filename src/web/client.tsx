// Starts a client's own pages: the agency in the address, the service worker, the manifest.
import { render } from 'preact'
import { App } from './client/app.tsx'
import { linkManifest } from './client/manifest.ts'
import { Nowhere } from './client/nowhere.tsx'
import { placeIn } from './client/where.ts'
import { registerWorker } from './device/worker-registration.ts'

const here = placeIn(location.pathname)
const update = new Promise<void>((newer) => void registerWorker(newer))
const root = document.getElementById('app')

if (here) linkManifest(here.slug)
if (root) render(here ? <App slug={here.slug} update={update} /> : <Nowhere />, root)
