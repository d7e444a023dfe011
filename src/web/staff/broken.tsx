// Where a page fails to draw: a sentence and a way on; what was written is in the store all the same.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ErrorBoundary } from 'preact-iso'
import { Screen } from '#web/app/screen.tsx'
import { Button } from '#web/parts/button.tsx'
import { shellWords } from '#web/words/en/shell.ts'

export function Broken({ children }: { children: ComponentChildren }) {
  const [broken, breaks] = useState(false)
  if (broken) {
    return (
      <main>
        <BrokenPage />
      </main>
    )
  }
  const caught = (error: Error) => {
    reportError(error)
    breaks(true)
  }
  return <ErrorBoundary onError={caught}>{children}</ErrorBoundary>
}

export function BrokenPage() {
  return (
    <Screen title={shellWords.broken} lead={shellWords.brokenText}>
      <div class="together">
        <Button look="primary" onPress={() => location.reload()}>
          {shellWords.reload}
        </Button>
      </div>
    </Screen>
  )
}
