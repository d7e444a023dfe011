// What a device test needs of an office that can only be seen from outside: its front, and who has signed in.

import type { Fetch } from './api.ts'
import type { Front, Me, SignedIn } from './wire.ts'

const rsa = { name: 'RSA-OAEP', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' }

export const PERSON = '0198b000-0000-7000-8000-00000000000a'
export const AGENCY = '0198b000-0000-7000-8000-000000000001'

export async function testFront(): Promise<{ front: Front; pair: CryptoKeyPair }> {
  const pair = await crypto.subtle.generateKey(rsa, true, ['encrypt', 'decrypt'])
  const front: Front = {
    agency: AGENCY,
    slug: 'river',
    name: 'River House',
    zone: 'America/New_York',
    calls: 'client',
    emergency: '911',
    help: [{ name: 'Night line', phone: '555 0100', hours: 'always', about: 'when things get too much' }],
    demo: false,
    sealKey: await crypto.subtle.exportKey('jwk', pair.publicKey),
    now: '2026-03-09T14:00:00.000Z',
    version: '0',
  }
  return { front, pair }
}

/** Gives the front and nothing else, as if the network went right after. */
export const onlyFront =
  (front: Front): Fetch =>
  async (address) => {
    if (address.endsWith('/front')) return Response.json(front)
    throw new TypeError('The network is down.')
  }

/** Gives the front and the client's own record, as if the network went after the first round. */
export function firstContact(front: Front): Fetch {
  const { now } = front
  const record = {
    kind: 'client',
    id: PERSON,
    client: PERSON,
    revision: 1,
    removed: false,
    body: { id: PERSON, client: PERSON, through: [], others: [], name: 'Wren', called: '', addedBy: AGENCY },
  }
  const page = { records: [record], cursor: '1', more: false, ties: 'mine', startOver: false, now }
  return async (address, init) => {
    if (address.endsWith('/waiting')) return Response.json({ entries: [] })
    if (address.includes('/changes?after=&')) return Response.json(page)
    return onlyFront(front)(address, init)
  }
}

/** The answer to a client's sign-in card. */
export function clientSignIn(person = PERSON): SignedIn {
  const me: Me = {
    person,
    name: 'Wren',
    kind: 'client',
    roles: [],
    device: '0198b000-0000-7000-8000-0000000000d0',
    agency: AGENCY,
    slug: 'river',
    ties: 'mine',
    now: '2026-03-09T14:00:00.000Z',
  }
  return { stage: 'full', me, deviceKey: 'a-key-of-the-device' }
}
