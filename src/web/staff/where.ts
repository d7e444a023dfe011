// Addresses of the staff app's pages, as seen from the agency one is in.
import { useLocation } from 'preact-iso'
import { useDevice } from '#web/device/hooks.ts'

export const addressOf = (slug: string, page = '') => `/staff/${slug}/${page}`

/** Makes the address of a page of this agency. */
export function useAddress(): (page?: string) => string {
  const { slug } = useDevice().me
  return (page = '') => addressOf(slug, page)
}

/** Goes to a page of this agency. */
export function useGo(): (page?: string) => void {
  const { route } = useLocation()
  const address = useAddress()
  return (page = '') => route(address(page))
}
