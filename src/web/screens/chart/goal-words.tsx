// The words of a goal: changing them, and choosing where two people wrote at once.
import { useState } from 'preact/hooks'
import type { Goal } from '#domain/goal.ts'
import type { OtherWords } from '#domain/record.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useKeptWords } from '#web/screens/session/kept-words.ts'
import type { Write } from '#web/screens/session/use-write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'

const words = chartWords.goals
const FIELDS = ['words', 'why', 'knowing'] as const
type FieldName = (typeof FIELDS)[number]

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
  const standing = goal[field]
  // What its author saw when they began to write goes with the entry, so that nobody's words are lost.
  const [was, see] = useState(standing)
  const { clear: _clear, ...said } = useKeptWords(`chart:${goal.client}:reword:${goal.id}:${field}`, standing)
  const [asked, ask] = useState(false)
  const is = said.value.trim()
  const missing = field === 'words' && is === ''
  const send = async () => {
    ask(true)
    if (missing || is === was) return
    if (await write('goal.reword', goal.id, { field, was, is })) {
      see(is)
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
        {...said}
      />
    </Form>
  )
}

export function TwoWordings({ goal, write }: Props) {
  const { on, who } = useSaying()
  const fields = FIELDS.filter((field) => goal.others.some((other) => other.field === field))
  const choose = async (field: FieldName, is: string, other: OtherWords) => {
    const standing = goal[field]
    if (is !== standing) return write('goal.reword', goal.id, { field, was: standing, is })
    // Only words that replace others settle the two, so the standing ones are written over the other's.
    const over = await write('goal.reword', goal.id, { field, was: standing, is: other.words })
    return over && write('goal.reword', goal.id, { field, was: other.words, is: standing })
  }
  if (fields.length === 0) return null
  return (
    <Notice look="warn" title={words.two}>
      <p>{words.twoText}</p>
      {fields.map((field) => {
        const others = goal.others.filter((other) => other.field === field)
        const [first] = others
        if (!first) return null
        return (
          <div key={field} class="flow">
            <Wording
              words={goal[field]}
              said={`${words.rewords[field]}: ${words.standing}`}
              onChoose={() => choose(field, goal[field], first)}
            />
            {others.map((other) => (
              <Wording
                key={other.id}
                words={other.words}
                said={words.written(who(other.by), on(other.at))}
                onChoose={() => choose(field, other.words, other)}
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
