// A screen that is fetched when it is first needed; where that cannot be, a page says so.
import type { ComponentType } from 'preact'
import { lazy } from 'preact-iso'
import { BrokenPage } from './broken.tsx'

/** Takes a function so that the address stands in the code, where the bundler finds it. */
export function part<Props>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return lazy<ComponentType<Props>>(async () => {
    try {
      return { default: await load() }
    } catch {
      return { default: BrokenPage }
    }
  })
}
