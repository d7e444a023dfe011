// Names the web manifest of this agency's pages, so that the phone can put them on its home screen.

/** A page kept by the service worker may have been fetched for another agency; the link is set right here. */
export function linkManifest(slug: string): void {
  const href = `/my/${slug}/app.webmanifest`
  const link =
    document.querySelector<HTMLLinkElement>('link[rel="manifest"]') ?? document.createElement('link')
  link.rel = 'manifest'
  if (link.getAttribute('href') !== href) link.href = href
  if (!link.isConnected) document.head.append(link)
}
