// The agency's teams, those that have ended at the end.
import type { Team } from '#domain/team.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { peopleDrawing, plusDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { agencyWords } from '#web/words/en/agency.ts'
import { teamWords as words } from '#web/words/en/teams.ts'

export function TeamsList() {
  const device = useChangingDevice()
  const address = useAddress()
  const teams = device.all('team', null).sort((one, other) => one.name.localeCompare(other.name))
  const here = teams.filter((one) => !one.ended)
  const ended = teams.filter((one) => one.ended)
  const mayBegin = device.may('team.begin', null)
  const begin = (
    <ButtonLink look="primary" icon={plusDrawing} href={address('agency/teams/add')}>
      {words.begin}
    </ButtonLink>
  )
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('agency'), label: agencyWords.back }}
      actions={here.length > 0 && mayBegin && begin}
    >
      {here.length === 0 ? (
        <Empty action={mayBegin && begin}>{words.none}</Empty>
      ) : (
        <Teams label={words.title} teams={here} />
      )}
      {ended.length > 0 && (
        <section class="flow">
          <h2>{words.ended}</h2>
          <Teams label={words.ended} teams={ended} />
        </section>
      )}
    </Screen>
  )
}

function Teams({ label, teams }: { label: string; teams: readonly Team[] }) {
  const device = useChangingDevice()
  const address = useAddress()
  const names = ({ members }: Team) =>
    members
      .flatMap((id) => device.one('person', id)?.name ?? [])
      .sort((one, other) => one.localeCompare(other))
  return (
    <List label={label}>
      {teams.map((team) => (
        <Row
          key={team.id}
          icon={peopleDrawing}
          title={team.name}
          detail={words.members(names(team).join(', '))}
          href={address(`agency/teams/${team.id}`)}
        />
      ))}
    </List>
  )
}
