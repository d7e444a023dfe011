// `add-client`: adds a person, says who works with them, and starts the program where they are ready for it.
import { useState } from 'preact/hooks'
import { z } from 'zod'
import { leadsSessions } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useAddress, useGo } from '#web/app/where.ts'
import { useChangingDevice, useCurriculum } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { CheckList } from '#web/parts/check-list.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { ProgramFields } from '#web/screens/chart/program-fields.tsx'
import { ProgramValues, startBody } from '#web/screens/chart/program-form.ts'
import { TopicOrder } from '#web/screens/chart/topic-order.tsx'
import { inOrder } from '#web/screens/chart/topics-section.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { peopleWords } from '#web/words/en/people.ts'
import { rolesLine } from '#web/words/en/roles.ts'
import { useAdding } from './use-adding.ts'

const words = peopleWords.adding

const Values = z.object({
  name: z.string(),
  called: z.string(),
  practitioners: z.array(z.string()),
  supervisors: z.array(z.string()),
  starts: z.enum(['now', 'later']),
  program: ProgramValues,
  topics: z.array(z.string()),
})
type Values = z.infer<typeof Values>

export function AddClientScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const go = useGo()
  const shelf = useCurriculum()
  const { me } = device
  const leads = me.roles.includes('leader')
  const begin: Values = {
    name: '',
    called: '',
    practitioners: leadsSessions(me) ? [me.person] : [],
    supervisors: [],
    starts: 'now',
    program: { start: device.today(), rhythm: 'weekly', minutes: '50', place: '' },
    topics: [],
  }
  const draft = useFormDraft('add-client', begin, (kept) => Values.safeParse(kept).data)
  const [asked, ask] = useState(false)
  const { add, busy, trouble } = useAdding()
  const { value } = draft
  const set = (change: Partial<Values>) => draft.put({ ...value, ...change })

  const staff = device.all('person').filter((one) => !one.ended)
  const practitioners = staff.filter(leadsSessions)
  const supervisors = staff.filter((one) => one.roles.includes('supervisor'))
  // Who neither leads the program nor works with the person may not start it for them.
  const mayStart = leads || value.practitioners.includes(me.person)
  const topics = inOrder(shelf?.index.topics ?? [], value.topics).map((topic) => topic.id)
  const starts = mayStart && value.starts === 'now'
  const nameMissing = value.name.trim() === ''

  const send = async () => {
    ask(true)
    const program = starts ? startBody(value.program, topics) : null
    if (nameMissing || value.practitioners.length === 0 || program === undefined) return
    const client = await add({
      name: value.name.trim(),
      called: value.called.trim(),
      practitioners: value.practitioners,
      supervisors: value.supervisors,
      program,
    })
    if (client === undefined) return
    draft.clear(begin)
    go(`people/${client}`)
  }
  const who = (one: { id: Id; name: string; roles: typeof me.roles }) => ({
    value: one.id,
    label: one.id === me.person ? words.me(one.name) : one.name,
    hint: rolesLine(one.roles),
  })
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('people'), label: peopleWords.title }}
    >
      <SendForm send={words.send} busy={busy} busyWords={words.sending} onSend={send}>
        <Said trouble={trouble} />
        <Card title={words.who}>
          <Field
            label={words.name}
            maxLength={120}
            value={value.name}
            onValue={(name) => set({ name })}
            error={asked && nameMissing ? words.nameMissing : undefined}
          />
          <Field
            label={words.called}
            hint={words.calledHint}
            maxLength={60}
            value={value.called}
            onValue={(called) => set({ called })}
          />
        </Card>
        <Card title={words.team}>
          <p class="soft">{words.teamHint}</p>
          <CheckList
            legend={words.practitioners}
            look="columns"
            options={practitioners.map(who)}
            values={value.practitioners}
            onToggle={(id, on) => set({ practitioners: toggled(value.practitioners, id, on) })}
            error={asked && value.practitioners.length === 0 ? words.practitionerMissing : undefined}
          />
          {supervisors.length > 0 && (
            <CheckList
              legend={words.supervisors}
              look="columns"
              options={supervisors.map(who)}
              values={value.supervisors}
              onToggle={(id, on) => set({ supervisors: toggled(value.supervisors, id, on) })}
            />
          )}
        </Card>
        {mayStart && (
          <Card title={words.program}>
            <ChoiceGroup
              legend={words.start}
              look="columns"
              options={[
                { value: 'now', label: words.startYes },
                { value: 'later', label: words.startLater, hint: words.startLaterHint },
              ]}
              value={value.starts}
              onValue={(when) => set({ starts: when })}
            />
            {starts && (
              <>
                <ProgramFields
                  values={value.program}
                  set={(program) => set({ program })}
                  asked={asked}
                  withStart
                />
                {topics.length === 0 ? (
                  <Notice look={asked ? 'warn' : 'info'}>{words.noTopics}</Notice>
                ) : (
                  <Fold title={words.order}>
                    <p class="soft">{words.orderHint}</p>
                    <TopicOrder
                      label={words.order}
                      order={topics}
                      title={(id) => shelf?.index.topics.find((topic) => topic.id === id)?.title ?? id}
                      onOrder={(order) => set({ topics: order })}
                    />
                  </Fold>
                )}
              </>
            )}
          </Card>
        )}
      </SendForm>
    </Screen>
  )
}

const toggled = (ids: readonly Id[], id: Id, on: boolean): Id[] =>
  on ? [...ids, id] : ids.filter((one) => one !== id)
