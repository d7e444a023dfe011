// What people said is wrong, hard or missing on a page, for those who keep the pages: to answer, and to open again.
import { type Feedback, isWaiting } from '#domain/feedback.ts'
import { useDoing } from '#web/app/doing.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { sayMoment } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice, useDevice, useRecords } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useUndo } from '#web/screens/chart/use-undo.tsx'
import { contentWords } from '#web/words/en/content.ts'
import { ContentPage } from './content-page.tsx'
import { usePageSaidOf } from './page-said-of.ts'

const words = contentWords.inbox

type Offer = (said: string, undo: () => unknown) => void

export function Inbox() {
  const all = [...useRecords('feedback')].sort((a, b) => (a.at < b.at ? 1 : -1))
  const waiting = all.filter(isWaiting)
  const answered = all.filter((one) => !isWaiting(one))
  const [offer, undo] = useUndo()
  return (
    <ContentPage title={words.title} lead={words.lead}>
      {all.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <section class="flow">
          <h2>{words.waiting}</h2>
          {waiting.length === 0 && <p>{words.waitingNone}</p>}
          {waiting.map((one) => (
            <One key={one.id} feedback={one} offer={offer} />
          ))}
        </section>
      )}
      {answered.length > 0 && (
        <section class="flow">
          <h2>{words.answered}</h2>
          {answered.map((one) => (
            <One key={one.id} feedback={one} offer={offer} />
          ))}
        </section>
      )}
      {undo}
    </ContentPage>
  )
}

function One({ feedback, offer }: { feedback: Feedback; offer: Offer }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { run, trouble } = useDoing()
  const page = usePageSaidOf(feedback.page)
  // What a client says of a page is answered by mending the page; who it was is not asked.
  const who = device.one('person', feedback.by)?.name ?? words.client
  const again = () =>
    run(() => device.act('feedback.open-again', { on: feedback.id, client: null, body: {} }))
  return (
    <Card
      level={3}
      title={page.title}
      over={words.said(who, sayMoment(feedback.at, device.zone))}
      look={isWaiting(feedback) ? 'plain' : 'tint'}
    >
      <p>
        <strong>{words.kinds[feedback.about]}</strong>
      </p>
      <OwnWords words={feedback.words} />
      {feedback.edition !== null && (
        <p class="soft">
          {page.edition === undefined || page.edition === feedback.edition
            ? words.same(feedback.edition)
            : words.changed(feedback.edition)}
        </p>
      )}
      {feedback.answered ? (
        <>
          <p>{words.done(feedback.answered.words)}</p>
          <div class="together">
            <Button label={`${words.again}: ${page.title}`} onPress={() => void again()}>
              {words.again}
            </Button>
          </div>
        </>
      ) : (
        <>
          {page.at !== undefined && (
            <div class="together">
              <ButtonLink href={address(`library/${page.at}`)} label={`${words.open}: ${page.title}`}>
                {words.open}
              </ButtonLink>
            </div>
          )}
          <Fold title={words.close}>
            <Answer feedback={feedback} onDone={() => offer(words.closed, again)} />
          </Fold>
        </>
      )}
      <Said trouble={trouble} />
    </Card>
  )
}

function Answer({ feedback, onDone }: { feedback: Feedback; onDone: () => void }) {
  const device = useDevice()
  const { run, busy, trouble } = useDoing()
  const { clear, ...field } = useKeptWords(`feedback-answer:${feedback.id}`)
  const send = async () => {
    if (busy) return
    const body = { words: field.value.trim() }
    if (!(await run(() => device.act('feedback.answer', { on: feedback.id, client: null, body })))) return
    clear()
    onDone()
  }
  return (
    <Form
      onSend={() => void send()}
      actions={
        <Button type="submit" look="primary" busy={busy}>
          {words.close}
        </Button>
      }
    >
      <Field kind="long" label={words.answer} hint={words.answerHint} maxLength={1000} {...field} />
      <Said trouble={trouble} />
    </Form>
  )
}
