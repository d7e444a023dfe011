// One question with room for a few words and a button that keeps them; what is typed stays here until it is kept.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Said } from '#web/client/said.tsx'
import { Unread } from '#web/client/unread.tsx'
import { Button, type ButtonLook } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { useKeptWords } from '#web/screens/session/kept-words.ts'

export type SayItProps = {
  /** Names the draft, so that a closed page loses none of it. */
  draft: string
  label: string
  hint?: string
  /** Said after the label; with it no words are needed. */
  aside?: string
  send: string
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
  const say = async () => {
    const words = field.value.trim()
    const missing = words === '' && empty !== undefined
    wrong(missing ? empty : undefined)
    if (missing || props.busy) return
    if (await onSay(words)) clear()
  }
  return (
    <Form
      onSend={() => void say()}
      actions={
        <>
          <Button type="submit" look={look} busy={props.busy}>
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
      />
      <Said trouble={props.trouble} />
    </Form>
  )
}
