// When, where and with whom we meet next.
import { upcoming } from '#domain/session.ts'
import { sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.home

export function HomeMeeting() {
  const device = useChangingDevice()
  const address = useAddress()
  const days = useDays()
  const [next] = upcoming(device.all('session', device.me.person), device.today())
  if (!next)
    return (
      <Card title={words.meeting} look="tint">
        <p class="soft">
          {words.noMeeting} <a href={address('help')}>{words.askMeeting}</a>.
        </p>
      </Card>
    )
  const names = next.leaders.flatMap((id) => device.one('person', id)?.name ?? [])
  return (
    <Card title={words.meeting} look="tint">
      <p>
        <strong>{words.meetingAt(days.day(next.day), sayTime(next.time))}</strong>
      </p>
      <p>
        {[next.place, words.minutes(next.minutes)].filter((one) => one !== '').join(' · ')}
        {names.length > 0 && <br />}
        {names.length > 0 && words.with(names.join(', '))}
      </p>
    </Card>
  )
}
