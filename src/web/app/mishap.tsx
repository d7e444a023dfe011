// Keeps a page that broke from taking the other pages with it: it says so, and can be tried again.
import type { ComponentChildren } from 'preact'
import { useErrorBoundary, useState } from 'preact/hooks'
import { Button } from '#web/parts/button.tsx'
import { Screen } from './screen.tsx'

export type MishapProps = {
  /** Where it broke stays broken until it is tried again; elsewhere goes on. */
  page: string
  words: { title: string; text: string; again: string }
  children: ComponentChildren
}

export function Mishap({ page, words, children }: MishapProps) {
  const [brokenAt, put] = useState<string>()
  useErrorBoundary((error: unknown) => {
    reportError(error)
    put(page)
  })
  if (brokenAt !== page) return <>{children}</>
  return (
    <Screen title={words.title} lead={words.text}>
      <Button look="primary" onPress={() => put(undefined)}>
        {words.again}
      </Button>
    </Screen>
  )
}
