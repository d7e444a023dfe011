// Lets the browser put this agency's app on the home screen; its manifest is the server's, since it names the agency.
import { type AppName, addressOf } from './place.ts'

/** A page kept by the service worker may have been fetched for another agency; the link is set right here. */
export function linkManifest(app: AppName, slug: string): void {
  const href = addressOf(app, slug, 'app.webmanifest')
  const link =
    document.querySelector<HTMLLinkElement>('link[rel="manifest"]') ?? document.createElement('link')
  link.rel = 'manifest'
  if (link.getAttribute('href') !== href) link.href = href
  if (!link.isConnected) document.head.append(link)
}
