// What recovery means to me: the words of now, room for new ones, and what was said before.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useWrite } from '#web/client/write.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { SayIt } from './say-it.tsx'

const words = clientWords.recovery

export function RecoveryScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const days = useDays()
  const { write, trouble, busy } = useWrite()
  const [now, ...before] = device.all('recovery', device.me.person).sort((a, b) => (a.at < b.at ? 1 : -1))
  const on = (at: string) => clientWords.home.saidOn(days.dayOf(at))
  return (
    <Screen title={words.title} back={{ href: address(''), label: clientWords.back.home }}>
      {now && (
        <Card look="mine">
          <OwnWords words={now.words} said={on(now.at)} />
        </Card>
      )}
      <SayIt
        draft="recovery"
        label={words.ask}
        hint={words.askHint}
        send={words.send}
        done={words.done}
        empty={words.empty}
        maxLength={2000}
        trouble={trouble}
        busy={busy}
        onSay={(said) => write('recovery.say', { words: said })}
      />
      {before.length > 0 && (
        <Fold title={words.before}>
          <ul class="no-marks">
            {before.map((one) => (
              <li key={one.id}>
                <OwnWords words={one.words} said={on(one.at)} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Screen>
  )
}
