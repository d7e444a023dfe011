// Goes to the part of a page that the address names after its "#", once the page is there.
import { useEffect } from 'preact/hooks'

export function useHash(there: boolean): void {
  const { hash } = location
  useEffect(() => {
    if (!there || hash === '') return
    const part = document.getElementById(decodeURIComponent(hash.slice(1)))
    // The title takes the focus first, as on every page.
    const frame = requestAnimationFrame(() => {
      part?.scrollIntoView({ block: 'start' })
      part?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [there, hash])
}
