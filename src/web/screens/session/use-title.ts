// The title of the browser's tab follows the screen.
import { useEffect } from 'preact/hooks'

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
