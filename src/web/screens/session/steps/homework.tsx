// Step 3, homework: how each item went, what helped, what got in the way, and a way round it. Never a mark.
import { useState } from 'preact/hooks'
import { type Homework, How, isOut, wasReviewedIn } from '#domain/homework.ts'
import { dayIn } from '#web/device/clock.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { useKeptChoice, useKeptWords } from '#web/screens/session/kept-words.ts'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sayDay } from '#web/screens/session/when.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { Solving } from './solving.tsx'

const words = sessionWords.homework

export function HomeworkBack() {
  const { attendance, client, write } = useMeeting()
  const all = useRecords('homework', client.id)
  const looked = all.filter((one) => wasReviewedIn(one, attendance.id))
  // What was agreed in this very session is for the next one.
  const waiting = all.filter(
    (one) => isOut(one) && one.attendance !== attendance.id && !wasReviewedIn(one, attendance.id),
  )
  return (
    <>
      {waiting.length === 0 && looked.length === 0 && <Empty>{words.none}</Empty>}
      {waiting.length > 0 && <Praise />}
      {waiting.map((one) => (
        <LookBack key={one.id} homework={one} />
      ))}
      {looked.length > 0 && (
        <>
          <h2>{words.looked}</h2>
          <List>
            {looked.map((one) => {
              const review = one.reviews.findLast((each) => each.attendance === attendance.id)
              return (
                <Row
                  key={one.id}
                  title={one.words}
                  detail={[review?.helped, review?.hindered].filter(Boolean).join(' · ') || undefined}
                  mark={review && <Mark look="done">{words.how[review.how]}</Mark>}
                >
                  {isOut(one) ? (
                    <p class="soft">{words.open}</p>
                  ) : (
                    <Button look="quiet" onPress={() => write('homework.keep', one.id, {})}>
                      {words.putBack}
                    </Button>
                  )}
                </Row>
              )
            })}
          </List>
        </>
      )}
    </>
  )
}

function LookBack({ homework }: { homework: Homework }) {
  const device = useDevice()
  const { attendance, write } = useMeeting()
  const key = `attendance:${attendance.id}:homework:${homework.id}`
  const [how, choose] = useKeptChoice(`${key}:how`, How.options)
  const { clear: clearHelped, ...helped } = useKeptWords(`${key}:helped`)
  const { clear: clearHindered, ...hindered } = useKeptWords(`${key}:hindered`)
  const [solving, solve] = useState(false)
  const fromPhone = homework.reviews.findLast((one) => one.attendance === null)

  const review = async () => {
    if (how === null) return false
    const body = {
      attendance: attendance.id,
      how,
      helped: helped.value.trim(),
      hindered: hindered.value.trim(),
    }
    if (!(await write('homework.review', homework.id, body))) return false
    clearHelped()
    clearHindered()
    choose(null)
    return true
  }
  const putAway = async () => {
    if (await review()) await write('homework.close', homework.id, {})
  }
  return (
    <Card
      title={homework.words}
      look="mine"
      actions={
        how !== null && !solving ? (
          <>
            <Button look="primary" onPress={putAway}>
              {words.done}
            </Button>
            <Button onPress={review}>{words.goesOn}</Button>
            <Button look="quiet" onPress={() => solve(true)}>
              {words.solve}
            </Button>
          </>
        ) : undefined
      }
    >
      <p class="soft">{words.details(homework.when, homework.where, homework.helper)}</p>
      {fromPhone && (
        <p>
          {words.onPhone(
            words.how[fromPhone.how],
            sayDay(dayIn(device.zone, Date.parse(fromPhone.at)), device.today()),
          )}
          {[fromPhone.helped, fromPhone.hindered].filter((one) => one !== '').map((one) => ` “${one}”`)}
        </p>
      )}
      <ChoiceGroup
        legend={words.went}
        look="columns"
        options={How.options.map((value) => ({ value, label: words.how[value] }))}
        value={how}
        onValue={choose}
        clearWords={sessionWords.clear}
        onClear={() => choose(null)}
      />
      {how !== null && (
        <>
          <Field label={words.helped} aside={sessionWords.ifWanted} maxLength={1000} {...helped} />
          <Field label={words.hindered} aside={sessionWords.ifWanted} maxLength={1000} {...hindered} />
        </>
      )}
      {solving && <Solving homework={homework} review={review} />}
    </Card>
  )
}

function Praise() {
  const device = useDevice()
  const praise = useMeeting().content.teaching?.praise ?? []
  if (praise.length === 0) return null
  // Three a day, so that they stay suggestions and nobody reads a list.
  const first = (Number(device.today().slice(-2)) * 3) % praise.length
  const some = [0, 1, 2].map((step) => praise[(first + step) % praise.length])
  return (
    <Fold title={words.praise}>
      <ul>
        {some.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Fold>
  )
}
