// Which place of the staff app an address names.
import { placeIn } from '#web/app/place.ts'

export type Place = { at: 'first-run' } | { at: 'agency'; slug: string; rest: string } | { at: 'nowhere' }

export function placeOf(path: string): Place {
  if (path.replace(/\/+$/, '') === '/first-run') return { at: 'first-run' }
  const place = placeIn('staff', path)
  return place ? { at: 'agency', slug: place.slug, rest: place.page } : { at: 'nowhere' }
}
