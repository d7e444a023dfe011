// The service worker: opens the app without network. It keeps the app's own files and what is taught, never a record.

declare const BUILD_ID: string
/** The files each app needs, by the name of its entry. */
declare const BUILD_FILES: Record<string, string[]>
declare const self: ServiceWorkerGlobalScope

type Place = { app: 'staff' | 'client'; address: string }

const SHELL = 'openimr-shell-'
const CURRENT = `${SHELL}${BUILD_ID}`
const CONTENT = 'openimr-content'

self.addEventListener('install', (event) => {
  event.waitUntil(install())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldShells().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
  if (request.mode === 'navigate') {
    const place = placeAt(pathname)
    if (place) event.respondWith(page(place, request, (work) => event.waitUntil(work)))
  } else if (pathname.startsWith('/content/')) event.respondWith(content(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(file(request))
})

/** Takes over without waiting; open pages keep their own files, and none is ever reloaded from here. */
async function install(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  const places = open.flatMap(({ url }) => placeAt(new URL(url).pathname) ?? [])
  const addresses = new Map(places.map((place) => [place.address, place]))
  for (const place of addresses.values()) await keep(place)
  await self.skipWaiting()
}

/** All files of an app and its page, or none: a page without its files would open to nothing. */
async function keep({ app, address }: Place): Promise<void> {
  const files = BUILD_FILES[app] ?? []
  const html = await fetch(address, { cache: 'no-store', credentials: 'same-origin' })
  if (!html.ok) throw new Error(`The page at ${address} could not be fetched.`)
  const text = await html.clone().text()
  const named = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
  // A page of another build belongs with another worker; that one keeps it.
  if (!named.every((name) => files.includes(name) || !/\.(js|css)$/.test(name)))
    throw new Error('The page is of another build.')
  const cache = await caches.open(CURRENT)
  await cache.addAll([...new Set([...files, ...named])])
  await cache.put(address, html)
}

/** The kept page at once; one not kept yet comes from the network and is kept for the next time. */
async function page(place: Place, request: Request, inBackground: (work: Promise<unknown>) => void) {
  const kept = await (await caches.open(CURRENT)).match(place.address)
  if (kept) return kept
  try {
    const fresh = await fetch(request)
    if (fresh.ok) inBackground(keep(place).catch(() => undefined))
    return fresh
  } catch (cause) {
    const older = await caches.match(place.address)
    if (older) return older
    throw cause
  }
}

/** From any kept build: a page that was open before an update still finds the files it was made of. */
async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

/** What is not here comes from the network; the page that asked keeps it, so that it is written by one of them only. */
async function content(request: Request): Promise<Response> {
  const cache = await caches.open(CONTENT)
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request)
}

/** Keeps this build and the one before it. */
async function forgetOldShells(): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(SHELL) && name !== CURRENT)
  const before = shells.at(-1)
  await Promise.all(shells.filter((name) => name !== before).map((name) => caches.delete(name)))
}

/** Each app of each agency has one page, whatever is shown on it. */
function placeAt(pathname: string): Place | undefined {
  const [, first, slug] = /^\/(staff|my)\/([^/.]+)(\/[^.]*)?$/.exec(pathname) ?? []
  if (!first || !slug) return undefined
  return { app: first === 'staff' ? 'staff' : 'client', address: `/${first}/${slug}/` }
}
