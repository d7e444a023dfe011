// Telling how a piece of homework went: one tap, and words if wanted; what is typed is kept until it is sent.
import { useState } from 'preact/hooks'
import { type Homework, How } from '#domain/homework.ts'
import { useKeptChoice, useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { Unread } from '#web/client/unread.tsx'
import { useWrite } from '#web/client/write.ts'
import { Button } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.homework

export function HomeworkReview({ homework }: { homework: Homework }) {
  const key = `homework:${homework.id}`
  const [how, pick] = useKeptChoice(`${key}:how`, How.options)
  const { clear: clearHelped, ...helped } = useKeptWords(`${key}:helped`)
  const { clear: clearHindered, ...hindered } = useKeptWords(`${key}:hindered`)
  const [again, tellAgain] = useState(homework.reviews.length === 0)
  const [done, say] = useState<string>()
  const [error, wrong] = useState<string>()
  const { busy, trouble, write } = useWrite()

  const send = async () => {
    wrong(how === null ? words.missing : undefined)
    if (how === null) return
    const body = { attendance: null, how, helped: helped.value.trim(), hindered: hindered.value.trim() }
    if (!(await write('homework.review', body, homework.id))) return
    pick(null)
    clearHelped()
    clearHindered()
    say(words.thanks)
    tellAgain(false)
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  if (!again && how === null)
    return (
      <>
        <Said done={done} />
        <div class="flow">
          <p class="soft">{words.againHint}</p>
          <Button onPress={() => tellAgain(true)}>{words.again}</Button>
        </div>
      </>
    )
  return (
    <Form
      onSend={() => void send()}
      actions={
        <Button type="submit" look="primary" busy={busy}>
          {words.send}
        </Button>
      }
    >
      <ChoiceGroup
        legend={words.ask}
        hint={words.hint}
        error={error}
        options={How.options.map((value) => ({ value, label: words.how[value] }))}
        value={how}
        onValue={pick}
      />
      <Field
        kind="long"
        rows={2}
        label={words.helped}
        aside={clientWords.optional}
        below={<Unread />}
        maxLength={1000}
        {...helped}
      />
      <Field
        kind="long"
        rows={2}
        label={words.hindered}
        aside={clientWords.optional}
        maxLength={1000}
        below={<Unread />}
        {...hindered}
      />
      <Said trouble={trouble} />
    </Form>
  )
}
