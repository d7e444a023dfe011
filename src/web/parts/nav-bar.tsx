// The one constant navigation: at the bottom of a phone, at the side of a desk, words under every drawing.
import './nav-bar.css'
import { Icon } from './icon.tsx'

export type NavPlace = {
  href: string
  label: string
  icon: string
  here: boolean
  /** There is room for it at a desk and not on a phone, where another page leads to it. */
  deskOnly?: boolean
  /** How much waits there, and the words it is heard with, such as "2 notes to sign". */
  count?: { shown: string; heard: string } | undefined
}

export type NavBarProps = { label: string; places: readonly NavPlace[] }

export function NavBar({ label, places }: NavBarProps) {
  return (
    <nav class="nav-bar" aria-label={label}>
      <ul>
        {places.map((place) => (
          <li key={place.href} class={place.deskOnly ? 'at-desk' : undefined}>
            <a href={place.href} aria-current={place.here ? 'page' : undefined}>
              <Icon draw={place.icon} />
              <span>{place.label}</span>
              {place.count !== undefined && (
                <>
                  <span class="count" aria-hidden="true">
                    {place.count.shown}
                  </span>
                  <span class="only-heard">, {place.count.heard}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
