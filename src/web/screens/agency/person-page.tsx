// One member of the staff: name, roles, invitation, devices, and the end of their work here.
import { useCallback, useState } from 'preact/hooks'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Person } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { useDoing } from '#web/app/doing.ts'
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
import { Undo } from '#web/parts/undo.tsx'
import { missing } from '#web/screens/doors/form-checks.ts'
import { DeviceList } from '#web/staff/device-list.tsx'
import { accountWords } from '#web/words/en/account.ts'
import { agencyWords } from '#web/words/en/agency.ts'
import { rolesLine } from '#web/words/en/roles.ts'
import { InvitationCard } from './invitation-card.tsx'
import { RolesField } from './roles-field.tsx'

const words = agencyWords.person

export type PersonPageProps = { person: Id }

export function PersonPage({ person: id }: PersonPageProps) {
  const person = useRecord('person', id)
  const address = useAddress()
  const back = { href: address('agency/staff'), label: agencyWords.staff.back }
  if (person === undefined) {
    return (
      <Screen title={words.gone} back={back}>
        <Empty>{words.goneText}</Empty>
      </Screen>
    )
  }
  return (
    <Screen title={person.name} lead={rolesLine(person.roles)} back={back}>
      <OnePerson key={person.id} person={person} />
    </Screen>
  )
}

function OnePerson({ person }: { person: Person }) {
  const self = person.id === useDevice().me.person
  return (
    <>
      {person.ended && (
        <div class="together">
          <Mark look="waiting">{agencyWords.staff.ended}</Mark>
        </div>
      )}
      {!person.ended && !self && <InvitationCard person={person} />}
      <NameCard person={person} />
      <RolesCard person={person} self={self} />
      <Card title={words.devices}>
        <DeviceList person={person.id} label={accountWords.devices.of(person.name)} />
      </Card>
      <WorkCard person={person} self={self} />
    </>
  )
}

type PersonEntry = Extract<EntryName, `person.${string}`>

/** Writes about this person, and what came of it. */
function usePersonAct(person: Person) {
  const device = useDevice()
  const doing = useDoing()
  const [done, say] = useState<string>()
  const act = <Kind extends PersonEntry>(kind: Kind, body: BodyOf<Kind>, then: string) => {
    say(undefined)
    return doing.run(async () => {
      await device.act(kind, { on: person.id, client: null, body })
      say(then)
    })
  }
  return { act, doing, said: <Said trouble={doing.trouble} done={done} /> }
}

function NameCard({ person }: { person: Person }) {
  const [name, setName] = useState(person.name)
  const { act, doing, said } = usePersonAct(person)
  const rename = () => {
    if (missing(name) !== undefined || name.trim() === person.name || doing.busy) return
    void act('person.rename', { was: person.name, is: name.trim() }, agencyWords.saved)
  }
  return (
    <Card>
      <Form
        onSend={rename}
        actions={
          <Button type="submit" busy={doing.busy} busyWords={agencyWords.saving}>
            {words.saveName}
          </Button>
        }
      >
        <Field label={words.name} value={name} onValue={setName} maxLength={120} error={missing(name)} />
        {said}
      </Form>
    </Card>
  )
}

type CardProps = { person: Person; self: boolean }

function RolesCard({ person, self }: CardProps) {
  const [roles, setRoles] = useState(person.roles)
  const { act, doing, said } = usePersonAct(person)
  const locksOut = self && !roles.includes('administrator')
  const error =
    roles.length === 0 ? agencyWords.add.rolesMissing : locksOut ? words.lastAdministrator : undefined
  const give = () => {
    if (error === undefined && !doing.busy) void act('person.set-roles', { roles }, agencyWords.saved)
  }
  return (
    <Card>
      <Form
        onSend={give}
        actions={
          <Button type="submit" busy={doing.busy} busyWords={agencyWords.saving}>
            {words.saveRoles}
          </Button>
        }
      >
        <RolesField legend={words.roles} roles={roles} onRoles={setRoles} error={error} />
        {said}
      </Form>
    </Card>
  )
}

function WorkCard({ person, self }: CardProps) {
  const { act, doing, said } = usePersonAct(person)
  const [gone, undoable] = useState<string | null>(null)
  const forget = useCallback(() => undoable(null), [])
  const end = async () => {
    if (await act('person.end', {}, words.ended(person.name))) undoable(words.ended(person.name))
  }
  const comeBack = () => {
    forget()
    void act('person.return', {}, words.returned(person.name))
  }
  return (
    <Card title={words.endTitle}>
      {said}
      {self && <p>{words.notSelf}</p>}
      {!self && !person.ended && <p>{words.endText}</p>}
      {!self && !person.ended && (
        <div class="together">
          <Button look="serious" busy={doing.busy} busyWords={agencyWords.saving} onPress={end}>
            {words.end}
          </Button>
        </div>
      )}
      {person.ended && (
        <div class="together">
          <Button busy={doing.busy} busyWords={agencyWords.saving} onPress={comeBack}>
            {words.return}
          </Button>
        </div>
      )}
      <Undo text={gone} undoWords={words.undo} closeWords={words.close} onUndo={comeBack} onGone={forget} />
    </Card>
  )
}
