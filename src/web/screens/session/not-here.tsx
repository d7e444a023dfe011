// What stands where a session is not on this device.

import { useTitle } from '#web/app/use-title.ts'
import { useDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Page } from '#web/parts/page.tsx'
import { sessionWords as words } from '#web/words/en/session.ts'

export function NotHere() {
  const { me } = useDevice()
  useTitle(words.notHereTitle)
  return (
    <Page title={words.notHereTitle} lead={words.notHere} takeFocus>
      <div class="together">
        <ButtonLink href={`/staff/${me.slug}`}>{words.toToday}</ButtonLink>
      </div>
    </Page>
  )
}
