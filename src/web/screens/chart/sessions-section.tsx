// Sessions in the chart: what is planned, what was held or missed, each with its note.
import type { Client } from '#domain/client.ts'
import type { Session } from '#domain/session.ts'
import { sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { plusDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { reasonOf } from '#web/staff/reason.ts'
import { useContent } from '#web/staff/use-content.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.sessions
const SHOWN = 4
const placeInTime = (session: Session) => `${session.day} ${session.time}`
const byTime = (a: Session, b: Session) => (placeInTime(a) < placeInTime(b) ? -1 : 1)

export function SessionsSection({ client }: { client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const all = device.all('session', client.id).sort(byTime)
  const ahead = all.filter((one) => one.state === 'planned' || one.state === 'running')
  const past = all.filter((one) => one.state === 'held' || one.state === 'missed').reverse()
  const older = past.slice(SHOWN)
  return (
    <Section
      id="sessions"
      title={words.title}
      actions={
        device.may('session.plan', client.id) && (
          <ButtonLink href={address(`people/${client.id}/plan`)} icon={plusDrawing}>
            {words.plan}
          </ButtonLink>
        )
      }
    >
      <h3>{words.ahead}</h3>
      {ahead.length === 0 ? (
        <Empty>{words.noneAhead}</Empty>
      ) : (
        <List label={words.ahead}>
          {ahead.map((one) => (
            <Ahead key={one.id} session={one} client={client} />
          ))}
        </List>
      )}
      <h3>{words.past}</h3>
      {past.length === 0 ? (
        <Empty>{words.empty}</Empty>
      ) : (
        <Past sessions={past.slice(0, SHOWN)} client={client} />
      )}
      {older.length > 0 && (
        <Fold title={words.older(older.length)}>
          <Past sessions={older} client={client} />
        </Fold>
      )}
    </Section>
  )
}

function Ahead({ session, client }: { session: Session; client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { day } = useSaying()
  const { id, state, time, place, purpose } = session
  const when = `${day(session.day)}, ${sayTime(time)}`
  const due = session.day <= device.today()
  return (
    <Row
      title={when}
      detail={words.detail(words.purposes[purpose], place)}
      mark={<Mark look={state === 'running' ? 'attention' : 'plain'}>{words.states[state]}</Mark>}
    >
      {device.may('session.start', client.id) && (
        <div class="row-actions">
          {due && (
            <ButtonLink
              href={address(`session/${id}`)}
              label={`${state === 'running' ? words.goOn : words.open}, ${when}`}
            >
              {state === 'running' ? words.goOn : words.open}
            </ButtonLink>
          )}
          <ButtonLink href={address(`people/${client.id}/prepare/${id}`)} label={`${words.prepare}, ${when}`}>
            {words.prepare}
          </ButtonLink>
          {state === 'planned' && (
            <>
              <ButtonLink
                look="quiet"
                href={address(`people/${client.id}/move/${id}`)}
                label={`${words.move}: ${when}`}
              >
                {words.move}
              </ButtonLink>
              {due && (
                <ButtonLink
                  look="quiet"
                  href={address(`session/${id}/missed`)}
                  label={`${words.miss}: ${when}`}
                >
                  {words.miss}
                </ButtonLink>
              )}
            </>
          )}
        </div>
      )}
    </Row>
  )
}

function Past({ sessions, client }: { sessions: readonly Session[]; client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { day } = useSaying()
  const { titles } = useContent()
  const attendances = device.all('attendance', client.id)
  const notes = device.all('note', client.id)
  const comments = device.all('comment', client.id)
  return (
    <List label={words.past}>
      {sessions.map((session) => {
        const attendance = attendances.find((one) => one.session === session.id)
        const note = notes.find((one) => one.session === session.id)
        const beside = comments.filter((one) => one.note === note?.id).length
        const sections =
          attendance?.taught.map((one) => titles.section(one.topic, one.section, one.edition)) ?? []
        const details = [
          words.purposes[session.purpose],
          sections.length === 0 ? '' : words.taught([...new Set(sections)].join(', ')),
          beside === 0 ? '' : words.comments(beside),
        ]
        const missed = session.state === 'missed'
        const title = `${day(session.day)}, ${sayTime(session.time)}`
        if (missed) {
          return (
            <Row
              key={session.id}
              href={device.may('session.unmiss', client.id) ? address(`session/${session.id}`) : undefined}
              title={title}
              detail={words.missed(reasonOf(session))}
              mark={<Mark>{words.states.missed}</Mark>}
            />
          )
        }
        const may = device.may('note.sign', client.id)
        const write = may ? address(`session/${session.id}/note`) : undefined
        return (
          <Row
            key={session.id}
            href={note ? address(`people/${client.id}/note/${note.id}`) : write}
            title={title}
            detail={words.detail(...details)}
            mark={note ? <Mark look="done">{words.signed}</Mark> : <Mark look="waiting">{words.noNote}</Mark>}
          />
        )
      })}
    </List>
  )
}
