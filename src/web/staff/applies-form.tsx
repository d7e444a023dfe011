// Whether a practice applies to the person: one answer, and what they said about it.
import { useState } from 'preact/hooks'
import { Applies, type NeededPractice } from '#domain/relevance.ts'
import type { Id } from '#domain/text.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Button } from '#web/parts/button.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { promptWords as words } from '#web/words/en/prompts.ts'
import type { Write } from './write.ts'

export type AppliesFormProps = {
  client: Id
  practice: NeededPractice
  write: Write
  offerUndo: (said: string, undo: () => void) => void
  before?: Applies
  onKept?: () => void
}

export function AppliesForm({ client, practice, write, offerUndo, before, onKept }: AppliesFormProps) {
  const { clear, ...said } = useKeptWords(`applies:${client}:${practice}`)
  const [answer, choose] = useState<Applies | null>(before ?? null)
  const [missing, miss] = useState(false)
  const keep = async () => {
    miss(answer === null)
    if (answer === null) return
    const kept = await write('relevance.say', client, { practice, answer, words: said.value.trim() })
    if (!kept) return
    clear()
    offerUndo(words.kept, () =>
      write('relevance.say', client, { practice, answer: before ?? 'unknown', words: '' }),
    )
    onKept?.()
  }
  return (
    <Form onSend={keep} label={words.appliesOf(words.practices[practice])} actions={<Keep />}>
      <ChoiceGroup
        legend={words.appliesOf(words.practices[practice])}
        look="columns"
        options={Applies.options.map((value) => ({ value, label: words.answers[value] }))}
        value={answer}
        onValue={choose}
        error={missing && answer === null ? words.missing : undefined}
      />
      <Field label={words.words} maxLength={500} {...said} />
    </Form>
  )
}

const Keep = () => <Button type="submit">{words.keep}</Button>
