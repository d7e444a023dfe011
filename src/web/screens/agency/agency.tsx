// The agency's own page: its name and words, and the way to its people and to whom to call for help.
import { useState } from 'preact/hooks'
import { type Agency as AgencyRecord, helpIsFilledIn } from '#domain/agency.ts'
import { useDoing } from '#web/app/doing.ts'
import { addressOf } from '#web/app/place.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { peopleDrawing, phoneDrawing } from '#web/parts/drawings.ts'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { missing } from '#web/screens/doors/form-checks.ts'
import { agencyWords } from '#web/words/en/agency.ts'
import { callsWords } from '#web/words/en/roles.ts'
import { teamWords } from '#web/words/en/teams.ts'

const CALLS = Object.entries(callsWords).map(([value, label]) => ({
  value: value as AgencyRecord['calls'],
  label,
}))

export function Agency() {
  const device = useChangingDevice()
  const address = useAddress()
  const agency = device.agency()
  const filled = helpIsFilledIn(agency)
  const runs = device.may('agency.rename', null)
  const here = device.all('person').filter((person) => !person.ended).length
  const teams = device.all('team', null).filter((team) => !team.ended).length
  return (
    <Screen title={agencyWords.title}>
      <List label={agencyWords.title}>
        <Row
          icon={phoneDrawing}
          title={agencyWords.help.row}
          detail={filled ? agencyWords.help.count(agency.help.length) : agencyWords.help.none}
          mark={filled ? undefined : <Mark look="attention">{agencyWords.help.add}</Mark>}
          href={address('agency/help')}
        />
        {device.may('team.begin', null) && (
          <Row
            icon={peopleDrawing}
            title={teamWords.row}
            detail={teamWords.count(teams)}
            href={address('agency/teams')}
          />
        )}
        {runs && (
          <Row
            icon={peopleDrawing}
            title={agencyWords.staff.row}
            detail={agencyWords.staff.count(here)}
            href={address('agency/staff')}
          />
        )}
      </List>
      {runs && <Identity agency={agency} />}
    </Screen>
  )
}

function Identity({ agency }: { agency: AgencyRecord }) {
  const words = agencyWords.identity
  const device = useChangingDevice()
  const [name, setName] = useState(agency.name)
  const [done, say] = useState<string>()
  const doing = useDoing()
  const act = (work: () => Promise<unknown>, then: string) => {
    say(undefined)
    void doing
      .run(async () => {
        await work()
      })
      .then((well) => (well ? say(then) : undefined))
  }
  const rename = () => {
    if (missing(name) !== undefined || name.trim() === agency.name || doing.busy) return
    const body = { was: agency.name, is: name.trim() }
    act(() => device.act('agency.rename', { on: agency.id, client: null, body }), words.renamed)
  }
  const call = (calls: AgencyRecord['calls']) =>
    act(
      () => device.act('agency.call-clients', { on: agency.id, client: null, body: { calls } }),
      words.called(callsWords[calls]),
    )
  return (
    <Card title={words.title}>
      <Said trouble={doing.trouble} done={done} />
      <Form
        onSend={rename}
        actions={
          <Button type="submit" busy={doing.busy} busyWords={agencyWords.saving}>
            {words.rename}
          </Button>
        }
      >
        <Field
          label={words.name}
          value={name}
          onValue={setName}
          maxLength={120}
          error={missing(name)}
          hint={words.address(`${location.origin}${addressOf('staff', agency.slug)}`)}
        />
      </Form>
      <ChoiceGroup legend={words.calls} look="columns" options={CALLS} value={agency.calls} onValue={call} />
    </Card>
  )
}
