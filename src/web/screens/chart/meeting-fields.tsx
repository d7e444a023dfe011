// Day, time, length and place of a session, with what is wrong said beside each.
import { useState } from 'preact/hooks'
import { z } from 'zod'
import { Day, WallTime } from '#domain/day.ts'
import { Field } from '#web/parts/field.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { chartWords } from '#web/words/en/chart.ts'
import type { Meeting } from './usual-meeting.ts'

const words = chartWords.plan

export type MeetingForm = {
  values: { day: string; time: string; minutes: string; place: string }
  set: (change: Partial<MeetingForm['values']>) => void
  asked: boolean
  clear: () => void
  /** What the entry takes; undefined where something is missing, and the fields say so. */
  body: () => Meeting | undefined
}

const Values = z.object({ day: z.string(), time: z.string(), minutes: z.string(), place: z.string() })

/** `key` names the draft, so that what was put in outlives the page. */
export function useMeetingForm(key: string, first: Meeting): MeetingForm {
  const begin = { ...first, minutes: `${first.minutes}` }
  const draft = useFormDraft(key, begin, (kept) => Values.safeParse(kept).data)
  const values = draft.value
  const [asked, ask] = useState(false)
  return {
    values,
    asked,
    set: (change) => draft.put({ ...values, ...change }),
    clear: () => draft.clear(values),
    body() {
      ask(true)
      if (dayError(values.day) || timeError(values.time) || minutesError(values.minutes)) return undefined
      return { ...values, minutes: Number(values.minutes), place: values.place.trim() }
    },
  }
}

export function MeetingFields({ form }: { form: MeetingForm }) {
  const { values, set, asked } = form
  return (
    <>
      <Field
        label={words.day}
        kind="date"
        value={values.day}
        onValue={(day) => set({ day })}
        error={asked ? dayError(values.day) : undefined}
      />
      <Field
        label={words.time}
        kind="time"
        value={values.time}
        onValue={(time) => set({ time })}
        error={asked ? timeError(values.time) : undefined}
      />
      <Field
        label={words.minutes}
        kind="number"
        value={values.minutes}
        onValue={(minutes) => set({ minutes })}
        error={asked ? minutesError(values.minutes) : undefined}
      />
      <Field
        label={words.place}
        aside={chartWords.ifWanted}
        value={values.place}
        maxLength={120}
        onValue={(place) => set({ place })}
      />
    </>
  )
}

const dayError = (day: string) => (Day.safeParse(day).success ? undefined : words.dayMissing)
const timeError = (time: string) => (WallTime.safeParse(time).success ? undefined : words.timeMissing)

export function minutesError(minutes: string): string | undefined {
  const number = Number(minutes)
  return Number.isInteger(number) && number >= 10 && number <= 180 ? undefined : words.minutesWrong
}
