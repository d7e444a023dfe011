// A row of numbers between two words; it can stay empty, and an answer can be taken back.
import './choice.css'
import './scale.css'
import { useId, useRef } from 'preact/hooks'
import { Button } from './button.tsx'
import { describedBy, Hint, type Hints } from './hints.tsx'

export type ScaleProps = Pick<Hints, 'hint'> & {
  legend: string
  from: number
  to: number
  fromLabel: string
  toLabel: string
  value: number | null
  onValue: (value: number | null) => void
  clearWords: string
  readOnly?: boolean
}

export function Scale(props: ScaleProps) {
  const { legend, from, to, fromLabel, toLabel, value, onValue, clearWords, readOnly = false } = props
  const id = useId()
  const numbers = Array.from({ length: to - from + 1 }, (_, place) => from + place)
  const group = useRef<HTMLFieldSetElement>(null)
  const clear = () => {
    // The button goes with the answer, so the focus moves to the first number.
    group.current?.querySelector('input')?.focus()
    onValue(null)
  }
  return (
    <fieldset ref={group} class="choices segments scale" aria-describedby={describedBy(id, props)}>
      <legend>{legend}</legend>
      <Hint id={id}>{props.hint}</Hint>
      <div class="options">
        {numbers.map((number) => (
          <label key={number} class="segment">
            <input
              type="radio"
              name={id}
              checked={number === value}
              disabled={readOnly && number !== value}
              aria-label={spoken(number, props)}
              onChange={() => onValue(number)}
            />
            <span aria-hidden="true">{number}</span>
          </label>
        ))}
      </div>
      <p class="ends">
        <span>
          {from} = {fromLabel}
        </span>
        <span>
          {to} = {toLabel}
        </span>
      </p>
      {value !== null && !readOnly && (
        <Button look="quiet" onPress={clear}>
          {clearWords}
        </Button>
      )}
    </fieldset>
  )
}

function spoken(number: number, { from, to, fromLabel, toLabel }: ScaleProps): string {
  if (number === from) return `${number}, ${fromLabel}`
  return number === to ? `${number}, ${toLabel}` : `${number}`
}
