// Which place of the staff app an address names.

export type Place = { at: 'first-run' } | { at: 'agency'; slug: string; rest: string } | { at: 'nowhere' }

export function placeOf(path: string): Place {
  if (path.replace(/\/+$/, '') === '/first-run') return { at: 'first-run' }
  const [, slug, rest = ''] = /^\/staff\/([a-z0-9][a-z0-9._-]*)(?:\/(.*))?$/.exec(path) ?? []
  return slug === undefined ? { at: 'nowhere' } : { at: 'agency', slug, rest: rest.replace(/\/+$/, '') }
}
