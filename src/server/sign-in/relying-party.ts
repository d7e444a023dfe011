// Which host passkeys made here belong to; a browser makes none for a bare number such as 127.0.0.1.
import { isIP } from 'node:net'

export type RelyingParty = { host: string; origin: string }

export function relyingPartyAt(origin: string): RelyingParty | null {
  const { hostname, protocol } = new URL(origin)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return null
  // Browsers take a name without https only where it is this machine.
  const safe = protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost')
  return safe ? { host: hostname, origin } : null
}
