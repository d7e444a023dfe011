// One question with a place to write the answer: a line, a box that grows, a number, a day, a time or a list to pick from.
import './field.css'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useGrowth } from './growth.ts'
import { describedBy, ErrorLine, Hint, type Hints } from './hints.tsx'

export type FieldKind =
  | 'text'
  | 'long'
  | 'number'
  | 'date'
  | 'time'
  | 'select'
  | 'email'
  | 'tel'
  | 'search'
  | 'password'

export type FieldProps = Hints & {
  label: string
  /** Said after the label, e.g. "if you want". */
  aside?: string | undefined
  kind?: FieldKind
  value: string
  onValue: (value: string) => void
  /** Called when the person leaves the field: the moment to keep what was written. */
  onLeave?: (() => void) | undefined
  /** For `select`; the first is shown while the value fits none. */
  options?: readonly { value: string; label: string }[]
  min?: string | number | undefined
  max?: string | number | undefined
  step?: string | number | undefined
  maxLength?: number | undefined
  rows?: number
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search'
  required?: boolean
  readOnly?: boolean
  /** Stands under the field, such as "Nobody reads this until we meet." */
  below?: ComponentChildren
}

export function Field(props: FieldProps) {
  const id = useId()
  return (
    <div class={`field ${props.kind ?? 'text'}`}>
      <label for={id}>
        {props.label}
        {props.aside !== undefined && <span class="soft"> {props.aside}</span>}
      </label>
      <Hint id={id}>{props.hint}</Hint>
      <ErrorLine id={id}>{props.error}</ErrorLine>
      <Control {...props} id={id} />
      {props.below !== undefined && <div class="below">{props.below}</div>}
    </div>
  )
}

function Control(props: FieldProps & { id: string }) {
  const { id, kind = 'text', value, onValue, onLeave, readOnly = false } = props
  const growth = useGrowth(kind === 'long', value)
  const shared = {
    id,
    value,
    required: props.required ?? false,
    'aria-describedby': describedBy(id, props),
    'aria-invalid': props.error === undefined ? undefined : ('true' as const),
    onBlur: onLeave,
  }
  if (kind === 'select') {
    return (
      <select {...shared} disabled={readOnly} onInput={(event) => onValue(event.currentTarget.value)}>
        {props.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  if (kind === 'long') {
    return (
      <textarea
        {...shared}
        ref={growth}
        rows={props.rows ?? 3}
        maxLength={props.maxLength}
        readOnly={readOnly}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    )
  }
  return (
    <input
      {...shared}
      // Preact's types tie a role to one type at a time; these all take the same attributes.
      type={(kind === 'number' ? 'text' : kind) as 'text'}
      inputMode={props.inputMode ?? (kind === 'number' ? 'numeric' : undefined)}
      autoComplete={props.autoComplete ?? 'off'}
      min={props.min}
      max={props.max}
      step={props.step}
      maxLength={props.maxLength}
      readOnly={readOnly}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  )
}
