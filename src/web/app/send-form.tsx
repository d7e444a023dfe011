// A form with one button, which sends it.
import { Button } from '#web/parts/button.tsx'
import { Form, type FormProps } from '#web/parts/form.tsx'

export type SendFormProps = Omit<FormProps, 'actions'> & {
  send: string
  /** While it is being sent the button stands still and says `busyWords`. */
  busy?: boolean
  busyWords?: string
}

export function SendForm({ send, busy = false, busyWords, ...form }: SendFormProps) {
  return (
    <Form
      {...form}
      actions={
        <Button type="submit" look="primary" busy={busy} {...(busyWords === undefined ? {} : { busyWords })}>
          {send}
        </Button>
      }
    />
  )
}
