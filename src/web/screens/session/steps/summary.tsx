// Step 8, summary: what was done, told in plain words; the person's own words; the next meeting.
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { useDraft } from '#web/parts/draft.ts'
import { Field } from '#web/parts/field.tsx'
import { Tap, Taps } from '#web/parts/tap.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { recap } from '#web/screens/session/recap.ts'
import { useTold } from '#web/screens/session/use-told.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { NextMeeting } from './next-meeting.tsx'
import { PromptsHere } from './prompts-here.tsx'

const words = sessionWords.summary

export function Summary() {
  const { me } = useDevice()
  const { session, attendance, client, name, titles, note, write } = useMeeting()
  const told = useTold(session, attendance, client)
  const lines = recap(told, titles)
  const theirs = useDraft(attendance.theirs, (is) =>
    note('attendance.write', { field: 'theirs', was: attendance.theirs, is }),
  )
  const items = useRecords('agenda-item', client.id).filter(
    (item) => item.state === 'open' || (item.state === 'talked' && item.attendance === attendance.id),
  )
  return (
    <>
      <Card title={words.recap}>
        {lines.length === 0 ? (
          <p class="soft">{words.recapNone}</p>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Card>
      <Card look="mine">
        <Field
          kind="long"
          label={words.theirs(name)}
          hint={words.theirsHint}
          rows={2}
          maxLength={4000}
          {...theirs}
        />
      </Card>
      {items.length > 0 && (
        <Taps legend={words.items}>
          {items.map((item) => (
            <Tap
              key={item.id}
              title={item.words}
              means={words.itemMeans}
              on={item.state === 'talked'}
              onToggle={(on) =>
                on
                  ? write('agenda-item.talk', item.id, { attendance: attendance.id })
                  : write('agenda-item.open-again', item.id, {})
              }
            />
          ))}
        </Taps>
      )}
      <PromptsHere about={['supporter']} />
      <NextMeeting next={told.next} />
      <div class="together">
        <ButtonLink href={`/staff/${me.slug}/session/${session.id}/take-home`}>{words.home}</ButtonLink>
      </div>
    </>
  )
}
