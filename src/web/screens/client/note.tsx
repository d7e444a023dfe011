// One note, and next to it what the person wants to say to it.
import type { Note } from '#domain/note.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useWrite } from '#web/client/write.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { Paper } from '#web/parts/paper.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { NotHere } from './not-here.tsx'
import { SayIt } from './say-it.tsx'

const words = clientWords.notes

export function NoteScreen({ id }: { id: string }) {
  const device = useChangingDevice()
  const address = useAddress()
  const days = useDays()
  const note = device.one('note', id)
  if (!note) return <NotHere />
  const name = (person: string) => device.one('person', person)?.name ?? words.someone
  const session = device.one('session', note.session)
  return (
    <Screen
      title={words.meeting(session ? days.day(session.day) : days.dayOf(note.signed))}
      back={{ href: address('notes'), label: clientWords.back.notes }}
      actions={<PrintButton label={words.print} />}
    >
      <Paper>
        <p class="written">{note.text}</p>
        <p class="soft">{words.by(name(note.author), days.dayOf(note.signed))}</p>
        {note.together && <p class="soft">{words.together}</p>}
        {note.addenda.map((one) => (
          <div key={one.id} class="flow">
            <p class="written">{one.words}</p>
            <p class="soft">{words.added(name(one.by), days.dayOf(one.at))}</p>
          </div>
        ))}
      </Paper>
      <Comments note={note} />
    </Screen>
  )
}

function Comments({ note }: { note: Note }) {
  const device = useChangingDevice()
  const days = useDays()
  const { write, trouble, busy } = useWrite()
  const mine = device
    .all('comment', device.me.person)
    .filter((comment) => comment.note === note.id)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return (
    <Card title={words.mine} look="mine">
      {mine.map((comment) => (
        <OwnWords key={comment.id} words={comment.words} said={words.said(days.dayOf(comment.at))} />
      ))}
      <SayIt
        draft={`comment:${note.id}`}
        label={words.ask}
        hint={words.askHint}
        send={words.send}
        done={words.done}
        empty={words.empty}
        maxLength={4000}
        trouble={trouble}
        busy={busy}
        onSay={(said) => write('comment.make', { note: note.id, words: said })}
      />
    </Card>
  )
}
