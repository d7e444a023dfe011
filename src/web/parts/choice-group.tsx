// A question with one answer out of a few: rows that a thumb can hit, or short segments side by side.
import './choice.css'
import { useId, useRef } from 'preact/hooks'
import { Button } from './button.tsx'
import { describedBy, ErrorLine, Hint, type Hints } from './hints.tsx'

export type Choice<T extends string> = { value: T; label: string; hint?: string | undefined }

export type ChoiceGroupProps<T extends string> = Hints & {
  legend: string
  options: readonly Choice<T>[]
  value: T | null
  onValue: (value: T) => void
  look?: 'rows' | 'columns' | 'segments'
  /** With both, an answer can be taken back. */
  clearWords?: string
  onClear?: () => void
  readOnly?: boolean
}

export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const { legend, options, value, onValue, look = 'rows', clearWords, onClear, readOnly = false } = props
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  const clear = () => {
    // The button goes with the answer, so the focus moves to the first choice.
    group.current?.querySelector('input')?.focus()
    onClear?.()
  }
  return (
    <fieldset ref={group} class={`choices ${look}`} aria-describedby={describedBy(id, props)}>
      <legend>{legend}</legend>
      <Hint id={id}>{props.hint}</Hint>
      <ErrorLine id={id}>{props.error}</ErrorLine>
      <div class="options">
        {options.map((option) => (
          <label key={option.value} class={look === 'segments' ? 'segment' : 'choice'}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={readOnly && option.value !== value}
              onChange={() => onValue(option.value)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span class="soft">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {clearWords !== undefined && onClear !== undefined && value !== null && !readOnly && (
        <Button look="quiet" onPress={clear}>
          {clearWords}
        </Button>
      )}
    </fieldset>
  )
}
