// The keyboard in a search: "/" goes to its field, the arrows through what is found, Escape back to the field.
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

export function useArrows(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const field = place.current?.querySelector('input')
      if (!place.current || !field || event.ctrlKey || event.metaKey || event.altKey) return
      const from = event.target instanceof HTMLElement ? event.target : document.body
      const to = whereTo(event.key, from, field, [...place.current.querySelectorAll<HTMLElement>('a.row')])
      if (!to) return
      event.preventDefault()
      to.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [place])
}

function whereTo(key: string, from: HTMLElement, field: HTMLElement, rows: readonly HTMLElement[]) {
  const at = rows.indexOf(from)
  if (key === '/') return from.matches('input, textarea, select') ? undefined : field
  if (key === 'Escape') return at >= 0 ? field : undefined
  if (key === 'ArrowDown' && (from === field || at >= 0)) return rows[at + 1]
  if (key === 'ArrowUp' && at >= 0) return rows[at - 1] ?? field
  return undefined
}
