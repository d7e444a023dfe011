// The staff app begins here.
import { render } from 'preact'
import { linkManifest } from './app/manifest.ts'
import { addressOf } from './app/place.ts'
import { ThisApp } from './app/this-app.ts'
import { App } from './staff/app.tsx'
import { placeOf } from './staff/place.ts'
import { sentenceOf } from './staff/sentence.ts'
import { doorWords } from './words/en/doors.ts'

const place = placeOf(location.pathname)
const app = {
  name: doorWords.app,
  root: place.at === 'agency' ? addressOf('staff', place.slug) : '/staff/',
  sentenceOf,
}
const root = document.getElementById('app')

if (place.at === 'agency') linkManifest('staff', place.slug)
if (root !== null)
  render(
    <ThisApp.Provider value={app}>
      <App place={place} />
    </ThisApp.Provider>,
    root,
  )
