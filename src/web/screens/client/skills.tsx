// Things I practice: how far each skill has come, and the word of the person that it is theirs now.
import { useState } from 'preact/hooks'
import { type Path, paths } from '#domain/practice.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useWrite } from '#web/client/write.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { SayIt } from './say-it.tsx'

const words = clientWords.skills

export function SkillsScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const all = paths(device.all('practice', device.me.person))
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: clientWords.back.home }}>
      {all.length === 0 && <Empty>{words.none}</Empty>}
      {all.map((path) => (
        <SkillCard key={path.skill ?? path.title} path={path} />
      ))}
    </Screen>
  )
}

function SkillCard({ path }: { path: Path }) {
  const days = useDays()
  const [asked, ask] = useState(false)
  const [done, say] = useState<string>()
  const { write, trouble, busy } = useWrite()
  const { title, skill, reached, practices } = path
  // To call a skill one's own is not a time of practising it.
  const times = practices.filter((one) => one.stage !== 'mine')
  const said = practices.filter((one) => one.stage === 'mine' && one.words.trim() !== '')
  const [last] = times
  const mine = reached === 'mine'
  const claim = async (said: string) => {
    const about = practices[0]?.about ?? 'other'
    const kept = await write('practice.call-mine', { skill, title, about, attendance: null, words: said })
    if (kept) {
      ask(false)
      say(words.claimed)
    }
    return kept
  }
  return (
    <Card
      title={title}
      {...(mine ? { look: 'mine' as const } : {})}
      actions={
        mine || asked ? undefined : (
          <Button label={words.claimLabel(title)} onPress={() => ask(true)}>
            {words.claim}
          </Button>
        )
      }
    >
      <p>
        <Mark look={mine ? 'done' : 'plain'}>{words.stages[reached]}</Mark>
      </p>
      {last && <p class="soft">{words.times(times.length, days.dayOf(last.at))}</p>}
      {said.map((one) => (
        <OwnWords key={one.id} words={one.words} said={clientWords.home.saidOn(days.dayOf(one.at))} />
      ))}
      {asked && !mine && (
        <SayIt
          draft={`mine:${skill ?? title}`}
          label={words.ask}
          hint={words.askHint}
          aside={clientWords.optional}
          send={words.send}
          maxLength={1000}
          trouble={trouble}
          busy={busy}
          onSay={claim}
        >
          <Button look="quiet" onPress={() => ask(false)}>
            {clientWords.close}
          </Button>
        </SayIt>
      )}
      <Said done={done} />
    </Card>
  )
}
