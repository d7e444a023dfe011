// One team: who is in it, its name, and its end.
import { useState } from 'preact/hooks'
import type { Person } from '#domain/person.ts'
import type { Team } from '#domain/team.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice, useRecord } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { useUndo } from '#web/screens/chart/use-undo.tsx'
import { missing } from '#web/screens/doors/form-checks.ts'
import { useWrite } from '#web/staff/write.ts'
import { teamWords } from '#web/words/en/teams.ts'
import { TeamMembers } from './team-members.tsx'

const words = teamWords.one

export type TeamPageProps = { team: Id }

export function TeamPage({ team: id }: TeamPageProps) {
  const team = useRecord('team', id)
  const address = useAddress()
  const back = { href: address('agency/teams'), label: teamWords.back }
  if (!team) {
    return (
      <Screen title={words.gone} back={back}>
        <Empty>{words.goneText}</Empty>
      </Screen>
    )
  }
  return (
    <Screen title={team.name} lead={words.lead(team.members.length)} back={back}>
      <OneTeam key={team.id} team={team} />
    </Screen>
  )
}

function OneTeam({ team }: { team: Team }) {
  const { may } = useDevice()
  const [trouble, write] = useWrite(null)
  const [offer, undo] = useUndo()
  if (!may('team.rename', null)) return <Members team={team} />
  const take = (person: Id, on: boolean) => write(on ? 'team.take-in' : 'team.part-with', team.id, { person })
  const toggle = async ({ id, name }: Person, on: boolean) => {
    if (!(await take(id, on))) return
    offer(on ? words.tookIn(name) : words.parted(name), () => take(id, !on))
  }
  const end = async () => {
    if (!(await write('team.end', team.id, {}))) return
    offer(words.hasEnded(team.name), () => write('team.return', team.id, {}))
  }
  return (
    <>
      <Said trouble={trouble} />
      {team.ended && (
        <div class="together">
          <Mark look="waiting">{words.isEnded}</Mark>
        </div>
      )}
      <Card>
        <TeamMembers legend={words.who} hint={words.whoHint} members={team.members} onToggle={toggle} />
      </Card>
      <NameCard team={team} />
      <Card title={words.endTitle}>
        {!team.ended && <p>{words.endText}</p>}
        <div class="together">
          {team.ended ? (
            <Button onPress={() => void write('team.return', team.id, {})}>{words.return}</Button>
          ) : (
            <Button look="serious" onPress={() => void end()}>
              {words.end}
            </Button>
          )}
        </div>
      </Card>
      {undo}
    </>
  )
}

/** For those who may look and not change. */
function Members({ team }: { team: Team }) {
  const { one } = useDevice()
  const names = team.members.flatMap((id) => one('person', id)?.name ?? [])
  return (
    <Card title={words.who}>
      <p>{teamWords.members(names.join(', '))}</p>
    </Card>
  )
}

function NameCard({ team }: { team: Team }) {
  const [trouble, write] = useWrite(null)
  const [name, setName] = useState(team.name)
  const [done, say] = useState<string>()
  const rename = async () => {
    say(undefined)
    if (missing(name) !== undefined || name.trim() === team.name) return
    if (await write('team.rename', team.id, { was: team.name, is: name.trim() })) say(words.saved)
  }
  return (
    <Card>
      <Form onSend={() => void rename()} actions={<Button type="submit">{words.saveName}</Button>}>
        <Field label={words.name} value={name} onValue={setName} maxLength={120} error={missing(name)} />
        <Said trouble={trouble} done={done} />
      </Form>
    </Card>
  )
}
