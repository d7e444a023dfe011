// Walks through an app by its own links, until every kind of screen has been seen once.
import type { Somebody } from './somebody.ts'

/** Goes to a screen as its link would, without loading the app anew; it is there when its title has the focus. */
export async function goesTo({ page }: Somebody, path: string): Promise<void> {
  await page.evaluate((href) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
    link.remove()
  }, path)
  await page.waitForFunction(
    (href) => location.pathname === href && document.activeElement?.tagName === 'H1',
    path,
  )
}

/** Calls `look` once for each kind of screen that links lead to from where somebody is; answers which those were. */
export async function everyScreen(
  somebody: Somebody,
  look: (path: string) => Promise<void>,
  /** Kinds of screens that somebody else has been to and that look alike to everybody. */
  known: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const { page } = somebody
  const home = new URL(page.url()).pathname
  const seen = new Set([kindOf(home)])
  const ahead = [home]
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (path !== new URL(page.url()).pathname) await goesTo(somebody, path)
    await somebody.opensFolds()
    await look(path)
    for (const link of await linksOn(somebody, home)) {
      if (seen.has(kindOf(link)) || known.has(kindOf(link))) continue
      seen.add(kindOf(link))
      ahead.push(link)
    }
  }
  return [...seen]
}

async function linksOn({ page }: Somebody, home: string): Promise<string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) =>
    all
      .map((link) => new URL((link as HTMLAnchorElement).href))
      .map(({ origin, pathname }) => ({
        ours: origin === location.origin,
        pathname,
      })),
  )
  return links.filter(({ ours, pathname }) => ours && pathname.startsWith(home)).map((link) => link.pathname)
}

/** Screens that differ only in whom or which section they show are of one kind. */
function kindOf(path: string): string {
  return path
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/(\/section\/|\/handout\/[^/]+\/|\/skill\/|\/library\/[^/]+\/sheet\/)[^/]+$/, '$1:one')
    .replace(/(\/library\/(?:cards|lists|relaxation|stories|leaflets)\/)[^/]+$/, '$1:one')
    .replace(/(\/content\/(?:local|section|page|sign)\/)(?:.*\/)?(new|[^/]+)$/, (_, place, last) =>
      last === 'new' ? `${place}new` : `${place}:one`,
    )
    .replace(
      /\/library\/(?!cards|lists|stories|words|programme|relaxation|leaflets)[^/]+(?=$|\/)/,
      '/library/:topic',
    )
    .replace(/(\/people\/:id\/sheet\/).+$/, '$1:one')
    .replace(/^(\/my\/[^/]+\/handout)\/[^/]+$/, '$1/:topic')
    .replace(/^(\/my\/[^/]+\/sheets)\/.+$/, '$1/:one')
    .replace(/(\/my\/[^/]+\/(?:toolbox\/ideas|relax|story|leaflet)\/)[^/]+$/, '$1:one')
}
