// The words of WebAuthn that travel between a browser and here, and the checking of a passkey's answers.
import { z } from 'zod'
import type { Id } from '#domain/text.ts'
import { Denied } from '#server/http/denied.ts'
import { CHALLENGE_LASTS } from './challenges.ts'
import type { Made, Passkey } from './passkeys.ts'
import type { RelyingParty } from './relying-party.ts'

// Read when the first passkey is asked for: it takes a quarter of a second, which no start should wait for.
const library = () => import('@simplewebauthn/server')

const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/, 'must be what the browser gave')

const transports = z
  .array(
    z
      .string()
      .max(20)
      .regex(/^[a-z-]+$/),
  )
  .max(10)

/** A new passkey, as the browser made it. */
export const NewPasskey = z.strictObject({
  id: bytes(1400),
  clientDataJSON: bytes(4000),
  attestationObject: bytes(20_000),
  transports,
})
export type NewPasskey = z.output<typeof NewPasskey>

/** What a passkey signed. */
export const PasskeyAnswer = z.strictObject({
  id: bytes(1400),
  clientDataJSON: bytes(4000),
  authenticatorData: bytes(4000),
  signature: bytes(4000),
})
export type PasskeyAnswer = z.output<typeof PasskeyAnswer>

const Known = z.object({ id: z.string(), type: z.literal('public-key'), transports: z.array(z.string()) })

/** What a browser is told to make a passkey from. */
export const ToMake = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number() })),
  timeout: z.number(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(Known),
  authenticatorSelection: z.object({
    residentKey: z.literal('preferred'),
    userVerification: z.literal('required'),
  }),
})

/** What a browser is told to ask a passkey. */
export const ToUse = z.object({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.number(),
  userVerification: z.literal('required'),
  allowCredentials: z.array(Known),
})

// Every passkey can do one of these: Ed25519, ECDSA on P-256, RSA.
const ALGORITHMS = [-8, -7, -257]

type Making = {
  at: RelyingParty
  agency: string
  person: { id: Id; name: string; email: string }
  challenge: string
  known: readonly Passkey[]
}

export const toMake = ({ at, agency, person, challenge, known }: Making): z.input<typeof ToMake> => ({
  rp: { id: at.host, name: agency },
  user: {
    id: Buffer.from(person.id.replaceAll('-', ''), 'hex').toString('base64url'),
    name: person.email,
    displayName: person.name,
  },
  challenge,
  pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
  timeout: CHALLENGE_LASTS,
  attestation: 'none',
  excludeCredentials: known.map(asKnown),
  // Kept by the device where it can, so that it travels with the person to their next one.
  authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
})

export const toUse = (
  at: RelyingParty,
  challenge: string,
  known: readonly Passkey[],
): z.input<typeof ToUse> => ({
  rpId: at.host,
  challenge,
  timeout: CHALLENGE_LASTS,
  userVerification: 'required',
  allowCredentials: known.map(asKnown),
})

const asKnown = ({ credential, transports }: Passkey) => ({
  id: credential,
  type: 'public-key' as const,
  transports,
})

export async function checkNew(at: RelyingParty, challenge: string, given: NewPasskey): Promise<Made> {
  const { id, transports, ...response } = given
  const { verifyRegistrationResponse } = await library()
  const checked = await verifyRegistrationResponse({
    response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
    expectedChallenge: challenge,
    expectedOrigin: at.origin,
    expectedRPID: at.host,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined)
  if (!checked?.verified)
    throw new Denied(400, 'passkey', 'This passkey could not be added. Try again, or use another device.')
  const { publicKey, counter } = checked.registrationInfo.credential
  return { credential: checked.registrationInfo.credential.id, publicKey, counter, transports }
}

/** How often the passkey says it was used; throws where the answer is not its answer to this challenge. */
export async function checkAnswer(
  at: RelyingParty,
  challenge: string,
  { given, publicKey }: { given: PasskeyAnswer; publicKey: Uint8Array },
): Promise<number> {
  const { id, ...response } = given
  const { verifyAuthenticationResponse } = await library()
  const checked = await verifyAuthenticationResponse({
    response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
    expectedChallenge: challenge,
    expectedOrigin: at.origin,
    expectedRPID: at.host,
    // The count is compared where it is written, so that two answers at once are seen too.
    credential: { id, publicKey: new Uint8Array(publicKey), counter: 0 },
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!checked?.verified) throw wrongPasskey()
  return checked.authenticationInfo.newCounter
}

export const wrongPasskey = () =>
  new Denied(401, 'wrong-passkey', 'This passkey does not open this account. Try again.')
