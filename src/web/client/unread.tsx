// Stands beside every free text: when it will be read, and where to turn until then.

import { useAddress } from '#web/app/where.ts'
import { clientWords } from '#web/words/en/client.ts'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

export function Unread() {
  const address = useAddress()
  return (
    <p class="soft">
      {clientWords.unread} <a href={address('help')}>{clientDoorWords.help.now}</a>.
    </p>
  )
}
