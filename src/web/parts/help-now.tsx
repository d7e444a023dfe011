// The way to help in danger, on every screen, before the PIN and without network.
import './help-now.css'
import { phoneDrawing } from './drawings.ts'
import { Icon } from './icon.tsx'

export type HelpNowProps = { label: string; href: string }

export function HelpNow({ label, href }: HelpNowProps) {
  return (
    <a class="help-now" href={href}>
      <Icon draw={phoneDrawing} />
      <span>{label}</span>
    </a>
  )
}
