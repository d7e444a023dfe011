// Step 3, homework: how each item went, what helped, what got in the way, and a way round it. Never a mark.
import { useState } from 'preact/hooks'
import { type Homework, How, isOut, isTakenBack, type Review, wasReviewedIn } from '#domain/homework.ts'
import { useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { sayDay } from '#web/app/when.ts'
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
import { useMeeting } from '#web/screens/session/meeting.ts'
import { homeworkKey, sayReviewAgain } from '#web/screens/session/say-again.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { Solving } from './solving.tsx'
import { ToolboxNow } from './toolbox-now.tsx'

const words = sessionWords.homework

export function HomeworkBack() {
  const device = useDevice()
  const { attendance, client, offerUndo, write } = useMeeting()
  const all = useRecords('homework', client.id).filter((one) => !isTakenBack(one))
  const looked = all.filter((one) => wasReviewedIn(one, attendance.id))
  // What was agreed in this very session is for the next one.
  const waiting = all.filter(
    (one) => isOut(one) && one.attendance !== attendance.id && !wasReviewedIn(one, attendance.id),
  )
  const changedOf = (homework: Homework) =>
    all.find((one) => one.instead === homework.id && one.attendance === attendance.id)
  const takeBack = async (homework: Homework, review: Review) => {
    const { id, how, helped, hindered } = review
    const wasOut = isOut(homework)
    const changed = changedOf(homework)
    await sayReviewAgain(device, homeworkKey(attendance.id, homework.id), review)
    if (!(await write('homework.take-back-review', homework.id, { review: id }))) return
    if (!wasOut) await write('homework.keep', homework.id, {})
    if (changed) await write('homework.take-back', changed.id, {})
    offerUndo(words.reviewGone, async () => {
      await write('homework.review', homework.id, { attendance: attendance.id, how, helped, hindered })
      if (!wasOut) await write('homework.close', homework.id, {})
      if (changed) await write('homework.keep', changed.id, {})
    })
  }
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
              const changed = changedOf(one)
              const review = one.reviews.findLast((each) => each.attendance === attendance.id)
              return (
                <Row
                  key={one.id}
                  title={one.words}
                  detail={[review?.helped, review?.hindered].filter(Boolean).join(' · ') || undefined}
                  mark={review && <Mark look="done">{words.how[review.how]}</Mark>}
                >
                  {changed && <p>{words.changed(changed.words)}</p>}
                  {isOut(one) ? (
                    <p class="soft">{words.open}</p>
                  ) : (
                    <Button look="quiet" onPress={() => write('homework.keep', one.id, {})}>
                      {words.putBack}
                    </Button>
                  )}
                  {review && (
                    <Button
                      look="quiet"
                      label={`${sessionWords.takeBack}: ${one.words}`}
                      onPress={() => takeBack(one, review)}
                    >
                      {sessionWords.takeBack}
                    </Button>
                  )}
                </Row>
              )
            })}
          </List>
        </>
      )}
      <ToolboxNow />
    </>
  )
}

function LookBack({ homework }: { homework: Homework }) {
  const device = useDevice()
  const { attendance, write } = useMeeting()
  const key = homeworkKey(attendance.id, homework.id)
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
          {!solving && (how !== 'did' || hindered.value.trim() !== '') && (
            <div class="together">
              <Button onPress={() => solve(true)}>{words.solve}</Button>
            </div>
          )}
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
