// An address inside the app that names no page.
import { ButtonLink } from '#web/parts/button.tsx'
import { shellWords } from '#web/words/en/shell.ts'
import { Screen } from './screen.tsx'
import { useAddress } from './where.ts'

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
