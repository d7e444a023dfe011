// The program in the chart: since when, how often, pauses, the end and its reason.
import type { Client } from '#domain/client.ts'
import { type Enrolment, isPaused, isRunning } from '#domain/enrolment.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.enrolment

export function EnrolmentSection({ client }: { client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const all = device.all('enrolment', client.id).sort((a, b) => (a.start < b.start ? 1 : -1))
  const now = all.find(isRunning)
  const earlier = all.filter((one) => one !== now)
  const may = now
    ? device.may('enrolment.change-rhythm', client.id)
    : device.may('enrolment.start', client.id)
  return (
    <Section
      id="program"
      title={words.title}
      actions={
        may && (
          <ButtonLink href={address(`people/${client.id}/program`)}>
            {now ? words.change : words.start}
          </ButtonLink>
        )
      }
    >
      {now ? <Stay enrolment={now} /> : <Empty>{words.none}</Empty>}
      {earlier.length > 0 && (
        <Fold title={words.earlier} open={now === undefined}>
          {earlier.map((one) => (
            <Stay key={one.id} enrolment={one} />
          ))}
        </Fold>
      )}
    </Section>
  )
}

function Stay({ enrolment }: { enrolment: Enrolment }) {
  const { onDay } = useSaying()
  const { start, rhythm, minutes, place, pauses, end } = enrolment
  const paused = isPaused(enrolment) && end === null
  return (
    <Card>
      <p>
        <strong>{words.since(onDay(start))}</strong>{' '}
        {end !== null ? (
          <Mark>{words.endedMark}</Mark>
        ) : paused ? (
          <Mark look="waiting">{words.pausedMark}</Mark>
        ) : (
          <Mark look="done">{words.running}</Mark>
        )}
      </p>
      <p>{words.meets(words.rhythms[rhythm], minutes, place)}</p>
      {pauses.map((pause) => (
        <p key={pause.from} class="soft">
          {pause.until === null
            ? words.paused(onDay(pause.from), pause.reason)
            : words.pause(onDay(pause.from), onDay(pause.until), pause.reason)}
        </p>
      ))}
      {end && <p>{words.ended(onDay(end.on), words.hows[end.how], end.reason)}</p>}
    </Card>
  )
}
