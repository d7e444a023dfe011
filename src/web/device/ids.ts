// Ids are made on the device (UUID version 7): they sort in the order they were made, even within a millisecond.

import type { Id } from '#domain/text.ts'

export function idMaker(crypto: Crypto, now: () => number): () => Id {
  let last = 0
  let count = 0
  return () => {
    const moment = Math.max(now(), last)
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    count = moment === last ? count + 1 : (((bytes[6] ?? 0) & 0x07) << 8) | (bytes[7] ?? 0)
    // A full counter borrows the next millisecond.
    last = count > 0xfff ? moment + 1 : moment
    count &= 0xfff
    const view = new DataView(bytes.buffer)
    view.setUint16(0, Math.floor(last / 2 ** 32))
    view.setUint32(2, last % 2 ** 32)
    view.setUint16(6, 0x7000 | count)
    view.setUint8(8, 0x80 | ((bytes[8] ?? 0) & 0x3f))
    return written(bytes)
  }
}

/** An id that tells nothing, not even when it was made. */
export const plainId = (crypto: Crypto): Id => crypto.randomUUID()

function written(bytes: Uint8Array): Id {
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
