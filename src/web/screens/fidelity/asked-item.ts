// The item of the scale that a page is about, as its address names it.
import { useLocation } from 'preact-iso'
import { type Item, SCALE } from '#domain/fidelity-scale.ts'

/** The first item where the address names none. */
export function useAskedItem(): Item {
  const { query } = useLocation()
  const [first] = SCALE
  if (!first) throw new Error('The scale is empty.')
  return SCALE.find(({ number }) => `${number}` === query.item) ?? first
}
