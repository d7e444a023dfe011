// One's own devices.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { DeviceList } from '#web/staff/device-list.tsx'
import { accountWords } from '#web/words/en/account.ts'

export function Devices() {
  const words = accountWords.devices
  const { me } = useDevice()
  const address = useAddress()
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('account'), label: accountWords.back }}
    >
      <DeviceList person={me.person} label={words.title} />
      <p class="soft">{words.hereText}</p>
    </Screen>
  )
}
