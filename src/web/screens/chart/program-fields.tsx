// The fields of the program: first day where it begins, and always rhythm, minutes and place.
import { Rhythm } from '#domain/enrolment.ts'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { chartWords } from '#web/words/en/chart.ts'
import { peopleWords } from '#web/words/en/people.ts'
import { minutesError } from './meeting-fields.tsx'
import { type ProgramValues, startMissing } from './program-form.ts'

const words = chartWords.enrolment

export type ProgramFieldsProps = {
  values: ProgramValues
  set: (values: ProgramValues) => void
  asked: boolean
  withStart: boolean
}

export function ProgramFields({ values, set, asked, withStart }: ProgramFieldsProps) {
  return (
    <>
      {withStart && (
        <Field
          label={words.startDay}
          kind="date"
          value={values.start}
          onValue={(start) => set({ ...values, start })}
          error={asked && startMissing(values) ? peopleWords.adding.dayMissing : undefined}
        />
      )}
      <ChoiceGroup
        legend={words.rhythm}
        look="columns"
        options={Rhythm.options.map((value) => ({ value, label: words.rhythms[value] }))}
        value={values.rhythm}
        onValue={(rhythm) => set({ ...values, rhythm })}
      />
      <Field
        label={words.minutes}
        kind="number"
        value={values.minutes}
        onValue={(minutes) => set({ ...values, minutes })}
        error={asked ? minutesError(values.minutes) : undefined}
      />
      <Field
        label={words.place}
        aside={chartWords.ifWanted}
        maxLength={120}
        value={values.place}
        onValue={(place) => set({ ...values, place })}
      />
    </>
  )
}
