// My notes: what was written down after we met, the newest first.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.notes

export function NotesScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const days = useDays()
  const notes = device.all('note', device.me.person).sort((a, b) => (a.signed < b.signed ? 1 : -1))
  const when = (session: string) => {
    const found = device.one('session', session)
    return found && days.day(found.day)
  }
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: clientWords.back.home }}>
      {notes.length === 0 && <Empty>{words.none}</Empty>}
      {notes.length > 0 && (
        <List>
          {notes.map((note) => (
            <Row
              key={note.id}
              title={when(note.session) ?? days.dayOf(note.signed)}
              detail={words.by(
                device.one('person', note.author)?.name ?? words.someone,
                days.dayOf(note.signed),
              )}
              href={address(`note/${note.id}`)}
            />
          ))}
        </List>
      )}
    </Screen>
  )
}
