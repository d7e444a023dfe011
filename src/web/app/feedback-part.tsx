// At the end of every page: something wrong or hard here? What is said reaches those who keep the agency's pages.
import { useState } from 'preact/hooks'
import type { About } from '#domain/feedback.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import { feedbackWords as words } from '#web/words/en/client-feedback.ts'
import { useDoing } from './doing.ts'
import './feedback-part.css'
import { useKeptChoice, useKeptWords } from './kept-words.ts'
import { Said } from './said.tsx'
import { useAddress } from './where.ts'

const KINDS: readonly About[] = ['hard', 'wrong', 'upsetting', 'missing', 'other']

export type FeedbackPartProps = {
  /** The page within the curriculum: `handout/stress/signs`, `story/ines`. */
  page: string
  /** Names exactly the words that stood there. */
  edition: string | null
}

export function FeedbackPart({ page, edition }: FeedbackPartProps) {
  return (
    <div class="feedback not-printed">
      <Fold title={words.title}>
        <Tell key={page} page={page} edition={edition} />
      </Fold>
    </div>
  )
}

function Tell({ page, edition }: FeedbackPartProps) {
  const device = useDevice()
  const { run, busy, trouble } = useDoing()
  const [about, choose] = useKeptChoice(`feedback:${page}:about`, KINDS)
  const { clear, ...field } = useKeptWords(`feedback:${page}`)
  const [wrong, complain] = useState<{ about?: string; words?: string }>({})
  const [sent, tell] = useState(false)
  const send = async () => {
    const said = field.value.trim()
    complain({
      ...(about === null ? { about: words.missing } : {}),
      ...(said === '' ? { words: words.empty } : {}),
    })
    if (about === null || said === '' || busy) return
    const body = { page, edition, about, words: said }
    if (!(await run(() => device.act('feedback.send', { on: device.newId(), client: null, body })))) return
    clear()
    choose(null)
    tell(true)
  }
  return (
    <Form
      onSend={() => void send()}
      actions={
        <Button type="submit" busy={busy}>
          {words.send}
        </Button>
      }
    >
      <ChoiceGroup
        legend={words.about}
        look="columns"
        options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        value={about}
        error={wrong.about}
        onValue={(value) => {
          tell(false)
          choose(value)
        }}
      />
      <Field
        kind="long"
        label={words.words}
        hint={words.hint}
        error={wrong.words}
        maxLength={2000}
        below={<Unread />}
        {...field}
      />
      <Said trouble={trouble} done={sent ? words.sent : undefined} />
    </Form>
  )
}

/** In the client's app help is a page away; who works here has the crisis procedure at hand. */
function Unread() {
  const { kind } = useDevice().me
  const address = useAddress()
  if (kind !== 'client') return null
  return (
    <p class="soft">
      {words.unread} <a href={address('help')}>{clientDoorWords.help.now}</a>.
    </p>
  )
}
