// Who works with the person in the chart, and for a leader or whoever added them, who else shall.
import { useState } from 'preact/hooks'
import type { Client } from '#domain/client.ts'
import { leadsSessions } from '#domain/person.ts'
import { holds, type Tie } from '#domain/tie.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { useWrite, type Write } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { rolesLine } from '#web/words/en/roles.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.team

export type TeamSectionProps = {
  client: Client
  offerUndo: (said: string, undo: () => unknown) => void
}

export function TeamSection({ client, offerUndo }: TeamSectionProps) {
  const device = useChangingDevice()
  const { on, who } = useSaying()
  const [trouble, write] = useWrite(client.id)
  const [ending, end] = useState<Tie>()
  const ties = device.all('tie', client.id).filter(holds)
  const mayEnd = device.may('tie.end', client.id)
  const send = async () => {
    end(undefined)
    if (!ending || !(await write('tie.end', ending.id, {}))) return
    const { person, as } = ending
    offerUndo(words.ended(who(person)), () => write('tie.give', device.newId(), { person, as }))
  }
  return (
    <Section id="team" title={words.title}>
      <Said trouble={trouble} />
      {ties.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {ties.map((tie) => (
            <Row
              key={tie.id}
              title={who(tie.person)}
              detail={`${words.as[tie.as]}, ${words.since(on(tie.from))}`}
            >
              {mayEnd && (
                <div class="row-actions">
                  <Button look="quiet" label={`${words.end}: ${who(tie.person)}`} onPress={() => end(tie)}>
                    {words.end}
                  </Button>
                </div>
              )}
            </Row>
          ))}
        </List>
      )}
      {device.may('tie.give', client.id) && (
        <Fold title={words.add}>
          <GiveTie ties={ties} write={write} />
        </Fold>
      )}
      <Dialog
        open={ending !== undefined}
        title={words.endTitle(ending ? who(ending.person) : '')}
        onClose={() => end(undefined)}
        actions={
          <>
            <Button look="serious" onPress={send}>
              {words.endSend}
            </Button>
            <Button look="quiet" onPress={() => end(undefined)}>
              {chartWords.cancel}
            </Button>
          </>
        }
      >
        <p>{words.endText}</p>
      </Dialog>
    </Section>
  )
}

type GiveTieProps = { ties: readonly Tie[]; write: Write }

function GiveTie({ ties, write }: GiveTieProps) {
  const device = useChangingDevice()
  const [as, choose] = useState<Tie['as']>('practitioner')
  const [person, put] = useState('')
  const [asked, ask] = useState(false)
  const there = new Set(ties.filter((tie) => tie.as === as).map((tie) => tie.person))
  const staff = device
    .all('person')
    .filter((one) => !one.ended && !there.has(one.id))
    .filter((one) => (as === 'practitioner' ? leadsSessions(one) : one.roles.includes('supervisor')))
  const chosen = staff.find((one) => one.id === person)
  const send = async () => {
    ask(true)
    if (!chosen || !(await write('tie.give', device.newId(), { person, as }))) return
    ask(false)
    put('')
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{words.send}</Button>}>
      <ChoiceGroup
        legend={words.role}
        look="segments"
        options={[
          { value: 'practitioner', label: words.as.practitioner },
          { value: 'supervisor', label: words.as.supervisor },
        ]}
        value={as}
        onValue={choose}
      />
      <Field
        label={words.person}
        kind="select"
        options={[
          { value: '', label: words.choose },
          ...staff.map((one) => ({ value: one.id, label: `${one.name}, ${rolesLine(one.roles)}` })),
        ]}
        value={chosen ? person : ''}
        onValue={put}
        error={asked && !chosen ? words.personMissing : undefined}
      />
    </Form>
  )
}
