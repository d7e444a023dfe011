// A button, or a link that looks like one: the one thing to do next is primary, the rest stay plain.
import './button.css'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'serious'

type Face = {
  children: ComponentChildren
  look?: ButtonLook
  icon?: string | undefined
  wide?: boolean
  /** What is heard instead of the visible words; it has to contain them. */
  label?: string | undefined
}

export type ButtonProps = Face & {
  type?: 'button' | 'submit'
  /** While busy the button keeps its focus and does nothing when pressed. */
  busy?: boolean
  busyWords?: string
  onPress?: () => void
}

export function Button({ type = 'button', busy = false, busyWords, onPress, ...face }: ButtonProps) {
  const press = (event: Event) => {
    if (busy) event.preventDefault()
    else onPress?.()
  }
  return (
    <button
      type={type}
      class={looks(face)}
      aria-label={face.label}
      aria-disabled={busy ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      onClick={press}
    >
      {face.icon !== undefined && <Icon draw={face.icon} />}
      <span>{busy && busyWords !== undefined ? busyWords : face.children}</span>
    </button>
  )
}

export type ButtonLinkProps = Face & { href: string; onPress?: () => void }

export function ButtonLink({ href, onPress, ...face }: ButtonLinkProps) {
  return (
    <a href={href} class={looks(face)} aria-label={face.label} onClick={onPress}>
      {face.icon !== undefined && <Icon draw={face.icon} />}
      <span>{face.children}</span>
    </a>
  )
}

function looks({ look = 'plain', wide = false }: Face): string {
  return wide ? `button ${look} wide` : `button ${look}`
}
