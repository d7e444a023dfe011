// Addresses of an app's pages, as seen from the agency they are of.
import { useLocation } from 'preact-iso'
import { useThisApp } from './this-app.ts'

/** Makes the address of a page. */
export function useAddress(): (page?: string) => string {
  const { root } = useThisApp()
  return (page = '') => root + page
}

/** Goes to a page. */
export function useGo(): (page?: string) => void {
  const { route } = useLocation()
  const address = useAddress()
  return (page = '') => route(address(page))
}
