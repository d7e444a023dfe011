// A question with any number of answers, each a row with a box to tick; nothing is ticked before the person does.
import './choice.css'
import { useId } from 'preact/hooks'
import type { Choice } from './choice-group.tsx'
import { describedBy, ErrorLine, Hint, type Hints } from './hints.tsx'

export type CheckListProps<T extends string> = Hints & {
  legend: string
  options: readonly Choice<T>[]
  values: readonly T[]
  onToggle: (value: T, on: boolean) => void
  look?: 'rows' | 'columns'
  readOnly?: boolean
}

export function CheckList<T extends string>(props: CheckListProps<T>) {
  const { legend, options, values, onToggle, look = 'rows', readOnly = false } = props
  const id = useId()
  return (
    <fieldset class={`choices ${look}`} aria-describedby={describedBy(id, props)}>
      <legend>{legend}</legend>
      <Hint id={id}>{props.hint}</Hint>
      <ErrorLine id={id}>{props.error}</ErrorLine>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              disabled={readOnly}
              onChange={(event) => onToggle(option.value, event.currentTarget.checked)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span class="soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
