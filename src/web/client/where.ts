// Addresses of a client's pages, as seen from the agency they are of.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useLocation } from 'preact-iso'

/** The agency's short name in the address. */
export const Slug = createContext('')

export const addressOf = (slug: string, page = '') => `/my/${slug}/${page}`

/** Makes the address of a page. */
export function useAddress(): (page?: string) => string {
  const slug = useContext(Slug)
  return (page = '') => addressOf(slug, page)
}

/** Goes to a page. */
export function useGo(): (page?: string) => void {
  const { route } = useLocation()
  const address = useAddress()
  return (page = '') => route(address(page))
}

/** What of an address follows the agency's name, such as `homework/…`; undefined where it names no agency. */
export function placeIn(path: string): { slug: string; page: string } | undefined {
  const [, slug, page = ''] = /^\/my\/([a-z0-9][a-z0-9._-]*)(?:\/(.*))?$/.exec(path) ?? []
  return slug === undefined ? undefined : { slug, page: page.replace(/\/+$/, '') }
}
