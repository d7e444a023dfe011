// One question with room for a few words and a button that keeps them; what is typed stays here until it is kept.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Said } from '#web/app/said.tsx'
import { Unread } from '#web/client/unread.tsx'
import { Button, type ButtonLook } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'

export type SayItProps = {
  /** Names the draft, so that a closed page loses none of it. */
  draft: string
  label: string
  hint?: string
  /** Said after the label; with it no words are needed. */
  aside?: string
  send: string
  /** What the button says to those who hear it, where there are more of its kind on the page. */
  sendLabel?: string
  /** Said once the words are kept. */
  done?: string
  /** The sentence where nothing was written. */
  empty?: string
  first?: string
  maxLength: number
  look?: ButtonLook
  trouble: string | undefined
  busy: boolean
  /** Resolves true once the words are kept. */
  onSay: (words: string) => Promise<boolean>
  children?: ComponentChildren
}

export function SayIt(props: SayItProps) {
  const { draft, label, hint, aside, send, empty, first = '', maxLength, look = 'primary', onSay } = props
  const { clear, ...field } = useKeptWords(draft, first)
  const [error, wrong] = useState<string>()
  const [kept, keep] = useState(false)
  const say = async () => {
    const words = field.value.trim()
    const missing = words === '' && empty !== undefined
    wrong(missing ? empty : undefined)
    if (missing || props.busy) return
    if (!(await onSay(words))) return
    clear()
    keep(true)
  }
  const write = (value: string) => {
    keep(false)
    field.onValue(value)
  }
  return (
    <Form
      onSend={() => void say()}
      actions={
        <>
          <Button type="submit" look={look} label={props.sendLabel} busy={props.busy}>
            {send}
          </Button>
          {props.children}
        </>
      }
    >
      <Field
        kind="long"
        label={label}
        hint={hint}
        aside={aside}
        error={error}
        maxLength={maxLength}
        below={<Unread />}
        {...field}
        onValue={write}
      />
      <Said trouble={props.trouble} done={kept ? props.done : undefined} />
    </Form>
  )
}
