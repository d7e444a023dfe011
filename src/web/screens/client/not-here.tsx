// An address with nothing behind it, or with something that has not reached this phone.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { clientWords } from '#web/words/en/client.ts'

export function NotHere() {
  const address = useAddress()
  return (
    <Screen title={clientWords.notHere.title} lead={clientWords.notHere.text}>
      <ButtonLink look="primary" href={address('')}>
        {clientWords.back.home}
      </ButtonLink>
    </Screen>
  )
}
