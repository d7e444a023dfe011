// The staff app begins here.
import { render } from 'preact'
import { App } from './staff/app.tsx'
import { addManifest } from './staff/manifest.ts'
import { placeOf } from './staff/place.ts'

const place = placeOf(location.pathname)
if (place.at === 'agency') addManifest(place.slug)

const root = document.getElementById('app')
if (root !== null) render(<App place={place} />, root)
