// What waits for those who supervise or lead: decisions, the people they supervise, the program as a whole.
import { calledBy } from '#domain/client.ts'
import { isPaused, isRunning } from '#domain/enrolment.ts'
import { holds } from '#domain/tie.ts'
import { sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { useSaying } from '#web/screens/chart/said-on.ts'
import { inOrderOfMeeting, meetingsOf } from '#web/screens/people/meetings.ts'
import { peopleWords } from '#web/words/en/people.ts'
import { todayWords } from '#web/words/en/today.ts'

const words = todayWords.leading

export function DecideCard() {
  const device = useChangingDevice()
  const address = useAddress()
  const waiting = device.all('held').filter((one) => one.decided === null).length
  return (
    <Card
      title={words.decideTitle}
      actions={
        waiting > 0 && (
          <ButtonLink look="primary" href={address('decide')}>
            {words.decideLink}
          </ButtonLink>
        )
      }
    >
      <p>{waiting === 0 ? words.decideNone : words.decide(waiting)}</p>
      {waiting > 0 && <p class="soft">{words.decideText}</p>}
    </Card>
  )
}

export function SupervisedCard() {
  const device = useChangingDevice()
  const address = useAddress()
  const { onDay, who } = useSaying()
  const ties = device.all('tie').filter(holds)
  const supervised = ties.filter((tie) => tie.person === device.me.person && tie.as === 'supervisor')
  const rows = inOrderOfMeeting(
    supervised.flatMap((tie) => {
      const client = tie.client ? device.one('client', tie.client) : undefined
      if (!client) return []
      const sessions = device.all('session', client.id)
      const signed = new Set(device.all('note', client.id).map((note) => note.session))
      return {
        client,
        name: calledBy(client),
        meetings: meetingsOf(sessions, device.today()),
        open: sessions.filter((one) => one.state === 'held' && !signed.has(one.id)).length,
        team: ties.filter((one) => one.client === client.id && one.as === 'practitioner'),
      }
    }),
  )
  return (
    <Card title={words.supervising}>
      {rows.length === 0 ? (
        <Empty>{words.supervisingNone}</Empty>
      ) : (
        <List label={words.supervising}>
          {rows.map(({ client, name, meetings: { next }, open, team }) => (
            <Row
              key={client.id}
              href={address(`people/${client.id}`)}
              title={name}
              detail={todayWords.detail(
                team.length === 0
                  ? peopleWords.nobody
                  : peopleWords.withWhom(team.map((tie) => who(tie.person)).join(', ')),
                next ? peopleWords.next(onDay(next.day), sayTime(next.time)) : peopleWords.noNext,
                open === 0 ? '' : words.notesOpen(open),
              )}
            />
          ))}
        </List>
      )}
    </Card>
  )
}

export function ProgramCard() {
  const device = useChangingDevice()
  const address = useAddress()
  const running = device.all('enrolment').filter(isRunning)
  const inProgram = new Set(running.map((one) => one.client))
  const paused = running.filter(isPaused).length
  const ties = device.all('tie').filter((tie) => holds(tie) && tie.as === 'practitioner')
  const alone = device
    .all('client')
    .filter((one) => inProgram.has(one.id) && !ties.some((tie) => tie.client === one.id))
  return (
    <Card title={words.program} actions={<ButtonLink href={address('people')}>{words.toPeople}</ButtonLink>}>
      <p>{words.inProgram(inProgram.size)}</p>
      {paused > 0 && <p>{words.paused(paused)}</p>}
      {alone.length > 0 && (
        <>
          <h3>{words.aloneTitle}</h3>
          <List label={words.alone(alone.length)}>
            {alone.map((one) => (
              <Row key={one.id} href={address(`people/${one.id}`)} title={calledBy(one)} />
            ))}
          </List>
        </>
      )}
    </Card>
  )
}
