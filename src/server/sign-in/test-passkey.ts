// A passkey of software, for tests: it signs as an authenticator does, or wrongly where a test wants that.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type ToMake = { challenge: string; rp: { id: string } }
type ToUse = { challenge: string; rpId: string }

/** What is untrue about an answer. */
export type Spoil = {
  origin?: string
  host?: string
  challenge?: string
  type?: string
  /** Nobody was asked for a finger, a face or a PIN. */
  unverified?: boolean
  /** How often it says it was used; those shared between devices say 0 always. */
  counter?: number
  /** A signature by another key. */
  forged?: boolean
}

export function testPasskey(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const cose = Buffer.concat([
    // {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR.
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ])

  const clientData = (type: string, challenge: string, spoil: Spoil) =>
    Buffer.from(
      JSON.stringify({
        type: spoil.type ?? type,
        challenge: spoil.challenge ?? challenge,
        origin: spoil.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const head = (host: string, attested: boolean, spoil: Spoil) => {
    const flags = 0x01 | (spoil.unverified ? 0 : 0x04) | (attested ? 0x40 : 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(spoil.counter ?? 0)
    const hash = createHash('sha256')
      .update(spoil.host ?? host)
      .digest()
    return Buffer.concat([hash, Buffer.from([flags]), counter])
  }

  return {
    credential: id.toString('base64url'),
    make({ challenge, rp }: ToMake, spoil: Spoil = {}) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const data = Buffer.concat([head(rp.id, true, spoil), Buffer.alloc(16), length, id, cose])
      const size = Buffer.alloc(2)
      size.writeUInt16BE(data.length)
      // {fmt: 'none', attStmt: {}, authData: …} in CBOR.
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
        size,
        data,
      ])
      return {
        id: id.toString('base64url'),
        clientDataJSON: clientData('webauthn.create', challenge, spoil).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      }
    },
    answer({ challenge, rpId }: ToUse, spoil: Spoil = {}) {
      const client = clientData('webauthn.get', challenge, spoil)
      const data = head(rpId, false, spoil)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      const key = spoil.forged ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey : privateKey
      return {
        id: id.toString('base64url'),
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, key).toString('base64url'),
      }
    },
  }
}
