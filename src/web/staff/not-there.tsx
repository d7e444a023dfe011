// An address inside the app that names no page.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { shellWords } from '#web/words/en/shell.ts'

export function NotThere() {
  const address = useAddress()
  return (
    <Screen title={shellWords.notThere} lead={shellWords.notThereText}>
      <div class="together">
        <ButtonLink look="primary" href={address()}>
          {shellWords.toStart}
        </ButtonLink>
      </div>
    </Screen>
  )
}
