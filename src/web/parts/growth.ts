// Lets a text box grow with what is written, where the browser does not do it by itself.
import { useLayoutEffect, useRef } from 'preact/hooks'

export function useGrowth(on: boolean, value: string) {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const area = box.current
    if (!on || area === null || CSS.supports('field-sizing', 'content')) return
    area.style.blockSize = 'auto'
    // Measured after every change of the words; an empty box goes back to its rows.
    if (value !== '') area.style.blockSize = `${area.scrollHeight + 4}px`
  }, [on, value])
  return box
}
