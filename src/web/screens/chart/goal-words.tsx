// The words of a goal: changing them, and choosing where two people wrote at once.
import { useState } from 'preact/hooks'
import { z } from 'zod'
import type { Goal } from '#domain/goal.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import type { Write } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'

const words = chartWords.goals
const FIELDS = ['words', 'why', 'knowing'] as const
type FieldName = (typeof FIELDS)[number]

/** What stood when somebody began to write, and what they have written. */
const Rewording = z.object({ was: z.string(), is: z.string() })

type Props = { goal: Goal; write: Write }

export function GoalWords({ goal, write }: Props) {
  return (
    <>
      {FIELDS.map((field) => (
        <Reword key={field} goal={goal} field={field} write={write} />
      ))}
    </>
  )
}

function Reword({ goal, field, write }: Props & { field: FieldName }) {
  const standing = { was: goal[field], is: goal[field] }
  const draft = useFormDraft(
    `chart:${goal.client}:reword:${goal.id}:${field}`,
    standing,
    (kept) => Rewording.safeParse(kept).data,
  )
  // What its author saw when they began to write goes with the entry, so that nobody's words are lost.
  const { was, is } = draft.value.is === draft.value.was ? standing : draft.value
  const [asked, ask] = useState(false)
  const text = is.trim()
  const missing = field === 'words' && text === ''
  const send = async () => {
    ask(true)
    if (missing || text === was) return
    if (await write('goal.reword', goal.id, { field, was, is: text })) {
      draft.clear({ was: text, is: text })
      ask(false)
    }
  }
  return (
    <Form onSend={send} actions={<Button type="submit">{chartWords.save}</Button>}>
      <Field
        label={words.rewords[field]}
        kind="long"
        rows={2}
        maxLength={field === 'why' ? 2000 : 1000}
        error={asked && missing ? words.wordsMissing : undefined}
        value={is}
        onValue={(next) => draft.put({ was, is: next })}
      />
    </Form>
  )
}

export function TwoWordings({ goal, write }: Props) {
  const { on, who } = useSaying()
  const fields = FIELDS.filter((field) => goal.others.some((other) => other.field === field))
  const choose = (field: FieldName, is: string) =>
    write('goal.reword', goal.id, { field, was: goal[field], is })
  if (fields.length === 0) return null
  return (
    <Notice look="warn" title={words.two}>
      <p>{words.twoText}</p>
      {fields.map((field) => {
        const others = goal.others.filter((other) => other.field === field)
        return (
          <div key={field} class="flow">
            <Wording
              words={goal[field]}
              said={`${words.rewords[field]}: ${words.standing}`}
              onChoose={() => choose(field, goal[field])}
            />
            {others.map((other) => (
              <Wording
                key={other.id}
                words={other.words}
                said={words.written(who(other.by), on(other.at))}
                onChoose={() => choose(field, other.words)}
              />
            ))}
          </div>
        )
      })}
    </Notice>
  )
}

type WordingProps = { words: string; said: string; onChoose: () => void }

function Wording({ words: text, said, onChoose }: WordingProps) {
  return (
    <Card actions={<Button onPress={onChoose}>{words.choose}</Button>}>
      <OwnWords words={text} said={said} />
    </Card>
  )
}
