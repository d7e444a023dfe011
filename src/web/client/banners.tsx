// What a client needs to know on whatever page they are: signed out, or a newer version.
import { useStatus } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import './banners.css'
import { useAddress } from '#web/app/where.ts'

const words = clientWords.kept

export function Banners({ newer }: { newer: boolean }) {
  const { signedOut } = useStatus()
  const address = useAddress()
  if (!signedOut && !newer) return null
  return (
    <div class="banners">
      {signedOut && (
        <Notice
          look="warn"
          title={words.signedOut}
          actions={<ButtonLink href={address('card')}>{words.newCard}</ButtonLink>}
        >
          <p>{clientDoorWords.trouble.signedOut}</p>
        </Notice>
      )}
      {newer && (
        <Notice>
          <p>{words.update}</p>
        </Notice>
      )}
    </div>
  )
}
