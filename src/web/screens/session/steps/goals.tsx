// Step 4, goals: what recovery means stands above; a hope where there is no goal yet, else one or two talked over.
import { useState } from 'preact/hooks'
import { type FollowUp, type Goal, lastFollowUp, nextStep } from '#domain/goal.ts'
import { latest } from '#domain/recovery.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { sayDay } from '#web/app/when.ts'
import { dayIn } from '#web/device/clock.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { Tap, Taps } from '#web/parts/tap.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { goalKey, sayFollowUpAgain } from '#web/screens/session/say-again.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { FollowUpForm } from './follow-up.tsx'
import { GoalWork } from './goal-work.tsx'
import { PromptsHere } from './prompts-here.tsx'

const words = sessionWords.goals

export function Goals() {
  const device = useDevice()
  const { attendance, client, note, write } = useMeeting()
  const goals = useRecords('goal', client.id)
  const means = latest(useRecords('recovery', client.id))
  const open = goals.filter((goal) => goal.state === 'goal')
  const hopes = goals.filter((goal) => goal.state === 'hope')
  const declined = attendance.declined.find((one) => one.what === 'goals')
  return (
    <>
      {means && (
        <Card title={words.means} look="mine">
          <OwnWords
            words={means.words}
            said={words.said(sayDay(dayIn(device.zone, Date.parse(means.at)), device.today()))}
          />
        </Card>
      )}
      <PromptsHere about={['goal-follow-up']} />
      {open.length > 1 && <p>{words.pick}</p>}
      {open.map((goal) => (
        <GoalCard key={goal.id} goal={goal} alone={open.length === 1} />
      ))}
      {hopes.map((hope) => (
        <Card key={hope.id} title={hope.words} look="mine" over={words.hopes}>
          <Fold title={words.work}>
            <GoalWork hope={hope} />
          </Fold>
        </Card>
      ))}
      {open.length === 0 ? (
        <Card title={words.ask}>
          {hopes.length === 0 && <p class="soft">{words.none}</p>}
          <HopeForm />
        </Card>
      ) : (
        <Fold title={words.another}>
          <HopeForm />
        </Fold>
      )}
      <Tap
        title={words.notToday}
        means={words.declined}
        on={declined !== undefined}
        onToggle={() =>
          declined
            ? write('attendance.withdraw', attendance.id, { item: declined.id })
            : note('attendance.decline', { what: 'goals', skill: null })
        }
      />
    </>
  )
}

function GoalCard({ goal, alone }: { goal: Goal; alone: boolean }) {
  const device = useDevice()
  const { attendance, offerUndo, write } = useMeeting()
  const [picked, pick] = useState(alone)
  const today = goal.followUps.findLast((one) => one.attendance === attendance.id)
  const last = lastFollowUp(goal)
  const step = nextStep(goal)
  const takeBack = async (said: FollowUp) => {
    const { id, attendance, how, happened, next, confidence } = said
    if (attendance) await sayFollowUpAgain(device, goalKey(attendance, goal.id), said)
    if (!(await write('goal.take-back-follow-up', goal.id, { followUp: id }))) return
    pick(true)
    const again = { attendance, how, happened, next, confidence }
    offerUndo(words.takenBack, () => write('goal.follow-up', goal.id, again))
  }
  return (
    <Card
      title={goal.words}
      look="mine"
      actions={!picked && !today ? <Button onPress={() => pick(true)}>{words.open}</Button> : undefined}
    >
      {goal.why !== '' && <p class="soft">{words.why(goal.why)}</p>}
      {!today && last && last.happened !== '' && (
        <p class="soft">
          {words.last(sayDay(dayIn(device.zone, Date.parse(last.at)), device.today()), last.happened)}
        </p>
      )}
      {(picked || today) && goal.steps.length > 0 ? (
        <Taps legend={words.steps}>
          {goal.steps
            .filter((one) => one.state !== 'dropped')
            .map((one) => (
              <Tap
                key={one.id}
                title={one.words}
                on={one.state === 'done'}
                onToggle={(on) =>
                  write('goal.mark-step', goal.id, { step: one.id, state: on ? 'done' : 'open' })
                }
              />
            ))}
        </Taps>
      ) : (
        step && <p>{words.nextStep(step.words)}</p>
      )}
      {today ? (
        <div class="flow">
          <Mark look="done">{words.how[today.how]}</Mark>
          {today.happened !== '' && <p>{today.happened}</p>}
          {today.next !== '' && <p>{words.nextStep(today.next)}</p>}
          <Button
            look="quiet"
            label={`${sessionWords.takeBack}: ${goal.words}`}
            onPress={() => takeBack(today)}
          >
            {sessionWords.takeBack}
          </Button>
        </div>
      ) : (
        picked && <FollowUpForm goal={goal} onClose={alone ? undefined : () => pick(false)} />
      )}
    </Card>
  )
}

function HopeForm() {
  const device = useDevice()
  const { session, offerUndo, write } = useMeeting()
  const { clear, ...hope } = useKeptWords(`session:${session.id}:hope`)
  const [missing, miss] = useState(false)
  const send = async () => {
    const text = hope.value.trim()
    miss(text === '')
    const id = device.newId()
    if (text === '' || !(await write('goal.hope', id, { words: text }))) return
    clear()
    offerUndo(words.hoped, () => write('goal.end', id, { how: 'let-go' }))
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{words.hope}</Button>}>
      <Field
        label={words.askWords}
        hint={words.askHint}
        kind="long"
        rows={2}
        maxLength={1000}
        error={missing && hope.value.trim() === '' ? words.hopeMissing : undefined}
        {...hope}
      />
    </Form>
  )
}
