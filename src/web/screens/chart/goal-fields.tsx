// What is written down of a goal: the words, why it matters, the part of life, how they will know.
import { useState } from 'preact/hooks'
import type { BodyOf } from '#domain/kinds.ts'
import { type KeptWords, useKeptWords } from '#web/app/kept-words.ts'
import { Field } from '#web/parts/field.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { lifeAreas } from './life-areas.ts'

const words = chartWords.goals

type GoalForm = {
  words: KeptWords
  why: KeptWords
  knowing: KeptWords
  area: KeptWords
  asked: boolean
  /** What the entry takes; undefined where the words are missing, and the form says so. */
  body: () => BodyOf<'goal.set'> | undefined
  clear: () => void
}

/** `key` names the draft; `first` is what the words begin as. */
export function useGoalForm(key: string, first = ''): GoalForm {
  const said = useKeptWords(`${key}:words`, first)
  const why = useKeptWords(`${key}:why`)
  const knowing = useKeptWords(`${key}:knowing`)
  const area = useKeptWords(`${key}:area`)
  const [asked, ask] = useState(false)
  return {
    words: said,
    why,
    knowing,
    area,
    asked,
    body() {
      ask(true)
      const text = said.value.trim()
      if (text === '') return undefined
      return {
        words: text,
        why: why.value.trim(),
        knowing: knowing.value.trim(),
        area: area.value === '' ? null : area.value,
      }
    },
    clear: () => [said, why, knowing, area].forEach((one) => void one.clear()),
  }
}

export function GoalFields({ form, whole }: { form: GoalForm; whole: boolean }) {
  const { content } = useContent()
  const areas = lifeAreas(content)
  return (
    <>
      <Field
        label={words.words}
        kind="long"
        maxLength={1000}
        error={form.asked && form.words.value.trim() === '' ? words.wordsMissing : undefined}
        {...field(form.words)}
      />
      {whole && (
        <>
          <Field
            label={words.why}
            aside={chartWords.ifWanted}
            kind="long"
            rows={2}
            maxLength={2000}
            {...field(form.why)}
          />
          {areas.length > 0 && (
            <Field
              label={words.area}
              kind="select"
              options={[
                { value: '', label: words.noArea },
                ...areas.map(({ id, label }) => ({ value: id, label })),
              ]}
              {...field(form.area)}
            />
          )}
          <Field
            label={words.knowing}
            aside={chartWords.ifWanted}
            kind="long"
            rows={2}
            maxLength={1000}
            {...field(form.knowing)}
          />
        </>
      )}
    </>
  )
}

const field = ({ clear: _clear, ...rest }: KeptWords) => rest
