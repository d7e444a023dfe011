// The place for a PIN: one wide line for digits, hidden until the person asks to see them.
import './pin.css'
import { useId, useState } from 'preact/hooks'
import { Button } from './button.tsx'
import { describedBy, ErrorLine, Hint, type Hints } from './hints.tsx'

export type PinProps = Hints & {
  label: string
  value: string
  onValue: (value: string) => void
  length: number
  /** A new PIN is offered to the device's own keeper of passwords; an old one is not asked for there. */
  fresh?: boolean
  showWords: string
  hideWords: string
}

export function Pin(props: PinProps) {
  const { label, value, onValue, length, fresh = false, showWords, hideWords } = props
  const [shown, show] = useState(false)
  const id = useId()
  return (
    <div class="pin field">
      <label for={id}>{label}</label>
      <Hint id={id}>{props.hint}</Hint>
      <ErrorLine id={id}>{props.error}</ErrorLine>
      <div class="together">
        <input
          id={id}
          type={(shown ? 'text' : 'password') as 'text'}
          inputMode="numeric"
          pattern="[0-9]*"
          autoComplete={fresh ? 'new-password' : 'off'}
          maxLength={length}
          value={value}
          aria-describedby={describedBy(id, props)}
          aria-invalid={props.error === undefined ? undefined : 'true'}
          onInput={(event) => onValue(event.currentTarget.value.replace(/\D/g, ''))}
        />
        <Button look="quiet" onPress={() => show(!shown)}>
          {shown ? hideWords : showWords}
        </Button>
      </div>
    </div>
  )
}
