// The address of a page of either app, and which agency and page an address names.

/** As it stands in the address. */
export type AppName = 'staff' | 'my'

export const addressOf = (app: AppName, slug: string, page = '') => `/${app}/${slug}/${page}`

/** What of an address follows the agency's name, such as `homework/…`; undefined where it names no agency. */
export function placeIn(app: AppName, path: string): { slug: string; page: string } | undefined {
  const [, named, slug, page = ''] = /^\/(staff|my)\/([a-z0-9][a-z0-9._-]*)(?:\/(.*))?$/.exec(path) ?? []
  return named !== app || slug === undefined ? undefined : { slug, page: page.replace(/\/+$/, '') }
}
