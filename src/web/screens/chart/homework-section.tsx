// Homework in the chart: what is out, with what was told of it, and what was agreed before.
import type { Client } from '#domain/client.ts'
import { type Homework, isOut } from '#domain/homework.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.homework

export type HomeworkSectionProps = {
  client: Client
  offerUndo: (said: string, undo: () => unknown) => void
}

export function HomeworkSection({ client, offerUndo }: HomeworkSectionProps) {
  const device = useChangingDevice()
  const [trouble, write] = useWrite(client.id)
  const all = device.all('homework', client.id).sort((a, b) => (a.agreed < b.agreed ? 1 : -1))
  const past = all.filter((one) => one.state === 'closed')
  const close = async (one: Homework) => {
    if (await write('homework.close', one.id, {}))
      offerUndo(words.closed, () => write('homework.keep', one.id, {}))
  }
  return (
    <Section id="homework" title={words.title}>
      <Said trouble={trouble} />
      <HomeworkList
        label={words.out}
        homework={all.filter(isOut)}
        onClose={device.may('homework.close', client.id) ? close : undefined}
      />
      {past.length > 0 && (
        <Fold title={words.past(past.length)}>
          <HomeworkList label={words.past(past.length)} homework={past} />
        </Fold>
      )}
    </Section>
  )
}

export type HomeworkListProps = {
  label: string
  homework: readonly Homework[]
  onClose?: ((homework: Homework) => void) | undefined
}

export function HomeworkList({ label, homework, onClose }: HomeworkListProps) {
  const { onDay, on } = useSaying()
  if (homework.length === 0) return <Empty>{words.none}</Empty>
  return (
    <List label={label}>
      {homework.map((one) => {
        const { reviews, due } = one
        const last = reviews.at(-1)
        const details = [
          words.agreed(on(one.agreed)),
          words.details(one.when, one.where, one.helper),
          due === null ? '' : words.due(onDay(due)),
          last ? said(last, on(last.at), client(last, one)) : '',
          last && last.helped !== '' ? words.helped(last.helped) : '',
          last && last.hindered !== '' ? words.hindered(last.hindered) : '',
        ]
        return (
          <Row
            key={one.id}
            title={one.words}
            detail={details.filter((part) => part !== '').join(' · ')}
            mark={
              last ? (
                <Mark look="done">{words.how[last.how]}</Mark>
              ) : (
                <Mark look="waiting">{words.notTold}</Mark>
              )
            }
          >
            {onClose && (
              <div class="row-actions">
                <Button look="quiet" label={`${words.close}: ${one.words}`} onPress={() => onClose(one)}>
                  {words.close}
                </Button>
              </div>
            )}
          </Row>
        )
      })}
    </List>
  )
}

type Review = Homework['reviews'][number]

const client = (review: Review, { client }: Homework) => review.by === client

const said = ({ how }: Review, day: string, fromPhone: boolean) =>
  fromPhone ? words.fromPhone(words.how[how], day) : words.told(words.how[how], day)
