// Makes a key of a PIN slowly, so that guessing is slow; loaded only when a PIN is put in.

import { argon2id } from 'hash-wasm'
import type { Bytes } from './bytes.ts'

/** What one guess costs; kept beside what it opens, so that it can grow with the phones. */
export type Cost = { memory: number; passes: number }

export async function stretch(pin: string, salt: Bytes, cost: Cost): Promise<Bytes> {
  const key = await argon2id({
    password: pin,
    salt,
    parallelism: 1,
    iterations: cost.passes,
    memorySize: cost.memory,
    hashLength: 32,
    outputType: 'binary',
  })
  return new Uint8Array(key)
}
