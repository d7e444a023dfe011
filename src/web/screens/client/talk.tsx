// Things to talk about: added from the phone, taken back at will, first on the agenda when we meet.
import type { AgendaItem } from '#domain/agenda-item.ts'
import { upcoming } from '#domain/session.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useUndo } from '#web/client/undo-offer.tsx'
import { useWrite } from '#web/client/write.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { SayIt } from './say-it.tsx'

const words = clientWords.talk

export function TalkScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const { write, trouble, busy } = useWrite()
  const items = device.all('agenda-item', device.me.person).sort((a, b) => (a.at < b.at ? 1 : -1))
  const meetings = upcoming(device.all('session', device.me.person), device.today())
  const open = items.filter((item) => item.state === 'open')
  const talked = items.filter((item) => item.state === 'talked')
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: clientWords.back.home }}>
      {meetings.length === 0 && (
        <p>
          {words.noMeeting} <a href={address('help')}>{words.call}</a>.
        </p>
      )}
      <SayIt
        draft="talk"
        label={words.ask}
        send={words.send}
        done={words.done}
        empty={words.empty}
        maxLength={500}
        trouble={trouble}
        busy={busy}
        onSay={(said) => write('agenda-item.add', { words: said })}
      />
      <section class="part" aria-labelledby="open">
        <h2 id="open">{words.list}</h2>
        {open.length === 0 ? <p class="soft">{words.none}</p> : <OpenItems items={open} />}
      </section>
      {talked.length > 0 && (
        <Fold title={words.before}>
          <ul>
            {talked.map((item) => (
              <li key={item.id}>{item.words}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Screen>
  )
}

function OpenItems({ items }: { items: readonly AgendaItem[] }) {
  const device = useChangingDevice()
  const days = useDays()
  const offer = useUndo()
  const { write, trouble } = useWrite()
  const takeOff = async ({ id }: AgendaItem) => {
    if (!(await write('agenda-item.take-back', {}, id))) return
    document.getElementById('main')?.focus({ preventScroll: true })
    offer(words.taken, () => void write('agenda-item.open-again', {}, id))
  }
  const detail = (item: AgendaItem) => {
    const by = item.by === device.me.person ? '' : ` · ${words.byOther}`
    return `${words.added(days.dayOf(item.at))}${by}`
  }
  return (
    <>
      <List>
        {items.map((item) => (
          <Row
            key={item.id}
            title={item.words}
            detail={detail(item)}
            mark={
              <Button look="quiet" label={words.takeBackLabel(item.words)} onPress={() => void takeOff(item)}>
                {words.takeBack}
              </Button>
            }
          />
        ))}
      </List>
      <Said trouble={trouble} />
    </>
  )
}
