// Asks the browser for a passkey; what it needs for that is fetched when somebody comes so far.
import type {
  PublicKeyCredentialCreationOptionsJSON as ToMake,
  PublicKeyCredentialRequestOptionsJSON as ToUse,
} from '@simplewebauthn/browser'
import { Trouble } from './trouble.ts'

export type { ToMake, ToUse }

export type NewPasskey = {
  id: string
  clientDataJSON: string
  attestationObject: string
  transports: string[]
}
export type PasskeyAnswer = {
  id: string
  clientDataJSON: string
  authenticatorData: string
  signature: string
}

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = () => typeof PublicKeyCredential === 'function'

export async function makePasskey(optionsJSON: ToMake): Promise<NewPasskey> {
  const { startRegistration } = await library()
  const { id, response } = await startRegistration({ optionsJSON }).catch(sayWhy)
  const { clientDataJSON, attestationObject, transports = [] } = response
  return { id, clientDataJSON, attestationObject, transports }
}

export async function askPasskey(optionsJSON: ToUse): Promise<PasskeyAnswer> {
  const { startAuthentication } = await library()
  const { id, response } = await startAuthentication({ optionsJSON }).catch(sayWhy)
  const { clientDataJSON, authenticatorData, signature } = response
  return { id, clientDataJSON, authenticatorData, signature }
}

async function library() {
  if (!knowsPasskeys())
    throw new Trouble(
      'browser',
      'This browser does not know passkeys. Use another browser, or another way in.',
    )
  try {
    return await import('@simplewebauthn/browser')
  } catch {
    throw new Trouble('unreachable', 'The app is not here whole. Connect to the network, then try again.')
  }
}

// Browsers say little about why, so that pages learn nothing of what somebody has.
function sayWhy(no: unknown): never {
  const name = no instanceof Error ? no.name : ''
  if (name === 'InvalidStateError')
    throw new Trouble('browser', 'This device keeps a passkey for your account already. It is in the list.')
  if (name === 'NotAllowedError' || name === 'AbortError')
    throw new Trouble('browser', 'No passkey came back. It was stopped, or took too long. Try again.')
  throw new Trouble('browser', 'This device could not use a passkey here. Try again, or use another way.')
}
