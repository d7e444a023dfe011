// Lets the browser offer this agency's app for installing; its manifest is the server's, since it names the agency.

export function addManifest(slug: string): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = `/staff/${slug}/app.webmanifest`
  document.head.append(link)
}
