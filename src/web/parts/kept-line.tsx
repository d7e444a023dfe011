// The line that says where what was written is: on this device, on its way, or received.
import './kept-line.css'

export type KeptState = 'kept' | 'sending' | 'received' | 'attention'

export type KeptLineProps = { state: KeptState; text: string; href?: string | undefined }

export function KeptLine({ state, text, href }: KeptLineProps) {
  return (
    <p class={`kept-line ${state}`} role="status">
      {href === undefined ? text : <a href={href}>{text}</a>}
    </p>
  )
}
