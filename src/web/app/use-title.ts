// The title of the browser's tab follows the page.
import { useEffect } from 'preact/hooks'
import { useThisApp } from './this-app.ts'

export function useTitle(title: string): void {
  const { name } = useThisApp()
  useEffect(() => {
    document.title = `${title} · ${name}`
    return () => {
      // Whoever holds the device next sees the tab's name; a page that is gone leaves nothing in it.
      document.title = name
    }
  }, [title, name])
}
