// The form of a rating: a score with what it stands for, what was seen and heard, who was asked, and whether a session was watched.

import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { z } from 'zod'
import type { Month } from '#domain/month.ts'
import { leadsSessions } from '#domain/person.ts'
import { Id } from '#domain/text.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { CheckList } from '#web/parts/check-list.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { anchorWords } from '#web/words/en/fidelity-items.ts'
import { rolesLine } from '#web/words/en/roles.ts'

const words = fidelityWords.rating

const Score = z.enum(['1', '2', '3', '4', '5'])
const Draft = z.object({
  score: Score.nullable(),
  words: z.string(),
  interviewed: z.array(Id),
  observed: z.boolean().nullable(),
})
const EMPTY: z.infer<typeof Draft> = { score: null, words: '', interviewed: [], observed: null }

export type RatingFormProps = {
  about: { item: number; team: Id | null; from: Month; to: Month }
  /** The item takes a person to rate it; nobody can without asking practitioners. */
  rated: boolean
  /** Where it leads when the rating is given. */
  done: string
}

export function RatingForm({ about, rated, done }: RatingFormProps) {
  const device = useChangingDevice()
  const { route } = useLocation()
  const draft = useFormDraft(
    `rating:${about.item}:${about.team}`,
    EMPTY,
    (kept) => Draft.safeParse(kept).data,
  )
  const [pressed, press] = useState(false)
  const doing = useDoing()
  const { score, interviewed, observed } = draft.value
  const text = draft.value.words.trim()
  const wrong = {
    score: score === null ? words.scoreMissing : undefined,
    words: text === '' ? words.wordsMissing : undefined,
    who: rated && interviewed.length === 0 ? words.whoMissing : undefined,
  }
  const put = (change: Partial<z.infer<typeof Draft>>) => draft.put({ ...draft.value, ...change })
  const team = about.team === null ? undefined : device.one('team', about.team)
  const people = device
    .all('person')
    .filter((one) => leadsSessions(one) && !one.ended)
    .filter((one) => !team || team.members.includes(one.id))
    .sort((one, other) => one.name.localeCompare(other.name))
  const send = () => {
    press(true)
    if (Object.values(wrong).some((one) => one !== undefined) || doing.busy) return
    const body = { ...about, score: Number(score), words: text, interviewed, observed: observed === true }
    void doing.run(async () => {
      await device.act('rating.give', { on: device.newId(), client: null, body })
      draft.clear(EMPTY)
      route(done)
    })
  }
  return (
    <SendForm send={words.send} busy={doing.busy} busyWords={words.saving} onSend={send}>
      <ChoiceGroup
        legend={words.score}
        options={Score.options.map((one) => ({
          value: one,
          label: one,
          hint: rated ? anchorWords[Number(one) as keyof typeof anchorWords] : undefined,
        }))}
        look={rated ? 'rows' : 'segments'}
        value={score}
        onValue={(one) => put({ score: one })}
        error={pressed ? wrong.score : undefined}
      />
      <Field
        label={words.words}
        hint={words.wordsHint}
        kind="long"
        maxLength={4000}
        value={draft.value.words}
        onValue={(value) => put({ words: value })}
        error={pressed ? wrong.words : undefined}
      />
      <CheckList
        legend={words.who}
        look="columns"
        options={people.map((one) => ({ value: one.id, label: one.name, hint: rolesLine(one.roles) }))}
        values={interviewed}
        onToggle={(id, on) =>
          put({ interviewed: on ? [...interviewed, id] : interviewed.filter((one) => one !== id) })
        }
        error={pressed ? wrong.who : undefined}
      />
      <ChoiceGroup
        legend={words.seen}
        look="segments"
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        value={observed === null ? null : observed ? 'yes' : 'no'}
        onValue={(one) => put({ observed: one === 'yes' })}
      />
      <Said trouble={doing.trouble} />
    </SendForm>
  )
}
