// `people`: the people one works with, those one supervises, and for a leader everybody in the program.
import { useState } from 'preact/hooks'
import { type Client, calledBy } from '#domain/client.ts'
import { isPaused, isRunning } from '#domain/enrolment.ts'
import { holds, type Tie } from '#domain/tie.ts'
import { Screen } from '#web/app/screen.tsx'
import { sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import type { Device } from '#web/device/device.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { plusDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { useSaying } from '#web/screens/chart/said-on.ts'
import { peopleWords as words } from '#web/words/en/people.ts'
import { inOrderOfMeeting, type Meetings, meetingsOf } from './meetings.ts'

type Known = { client: Client; name: string; as: Tie['as'] | null; meetings: Meetings }
/** A list longer than this is easier to search than to read. */
const LONG = 12

export function PeopleScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const [sought, seek] = useState('')
  const all = inOrderOfMeeting(device.all('client').map((client) => known(device, client)))
  const found = all.filter(({ client }) => fits(client, sought))
  const { roles } = device.me
  const leads = roles.includes('leader')
  const adds = roles.some((role) => role !== 'administrator' && role !== 'supervisor')
  const groups = [
    { title: words.mine, people: found.filter((one) => one.as === 'practitioner') },
    { title: words.supervised, people: found.filter((one) => one.as === 'supervisor') },
    { title: words.others, people: found.filter((one) => one.as === null) },
  ].filter((group) => group.people.length > 0)
  const add = adds && (
    <ButtonLink href={address('add-client')} icon={plusDrawing}>
      {words.add}
    </ButtonLink>
  )
  return (
    <Screen title={words.title} lead={leads ? words.leadLeader : words.lead} actions={add}>
      {all.length > LONG && <Field kind="search" label={words.find} value={sought} onValue={seek} />}
      {all.length === 0 && <Empty>{adds ? words.none : words.noneAdministrator}</Empty>}
      {all.length > 0 && (
        <p class="only-heard" role="status">
          {sought !== '' && (found.length === 0 ? words.foundNone : words.found(found.length))}
        </p>
      )}
      {all.length > 0 && found.length === 0 && <Empty>{words.foundNone}</Empty>}
      {groups.map((group) => (
        <section key={group.title} class="flow">
          {groups.length > 1 && <h2>{group.title}</h2>}
          <List label={group.title}>
            {group.people.map((one) => (
              <PersonRow key={one.client.id} one={one} />
            ))}
          </List>
        </section>
      ))}
    </Screen>
  )
}

function known(device: Device, client: Client): Known {
  const tie = device
    .all('tie', client.id)
    .filter((one) => one.person === device.me.person && holds(one))
    .sort((a) => (a.as === 'practitioner' ? -1 : 1))[0]
  const meetings = meetingsOf(device.all('session', client.id), device.today())
  return { client, name: calledBy(client), as: tie?.as ?? null, meetings }
}

const fits = ({ name, called }: Client, sought: string) =>
  `${name} ${called}`.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase())

function PersonRow({ one }: { one: Known }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { onDay, who } = useSaying()
  const { client, name, as, meetings } = one
  const { next, last } = meetings
  const team = device.all('tie', client.id).filter((tie) => holds(tie) && tie.as === 'practitioner')
  const meets = [
    next ? words.next(onDay(next.day), sayTime(next.time)) : words.noNext,
    last ? words.last(onDay(last.day)) : words.notYet,
  ]
  const withWhom =
    team.length === 0 ? words.nobody : words.withWhom(team.map((tie) => who(tie.person)).join(', '))
  const detail = as === 'practitioner' ? meets : as === 'supervisor' ? [withWhom, ...meets] : [withWhom]
  const state = stateOf(device, client, meetings)
  return (
    <Row
      href={address(`people/${client.id}`)}
      title={client.name.startsWith(name) ? client.name : `${name} (${client.name})`}
      detail={words.detail(...detail)}
      mark={state && <Mark look={state === 'running' ? 'attention' : 'plain'}>{words.marks[state]}</Mark>}
    />
  )
}

function stateOf(
  device: Device,
  client: Client,
  { running }: Meetings,
): keyof typeof words.marks | undefined {
  if (running) return 'running'
  const stays = device.all('enrolment', client.id)
  const now = stays.find(isRunning)
  if (!now) return stays.length === 0 ? 'not-started' : 'ended'
  return isPaused(now) ? 'paused' : undefined
}
