// What the two apps differ in where they share a part: their name, their addresses, and how they say what went wrong.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

export type App = {
  /** What stands in the browser's tab. */
  name: string
  /** The address of the first page, with a slash at the end. */
  root: string
  sentenceOf: (no: unknown) => string
}

export const ThisApp = createContext<App | undefined>(undefined)

export function useThisApp(): App {
  const app = useContext(ThisApp)
  if (!app) throw new Error('A page was drawn outside of an app.')
  return app
}
