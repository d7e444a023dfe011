// Passwords of the staff: argon2id, two at a time so that a flood of tries leaves the processor to others.
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { createQueue } from './queue.ts'

const derive = promisify(argon2)
const inTurn = createQueue(2)
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
const ENCODED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

// Compared against where there is no account, so that an unknown address takes as long as a wrong password.
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await tagOf(password, { ...COST, nonce: salt })
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(tag)}`
}

/** Takes the same time whether there is a password to compare with or not. */
export async function isPassword(password: string, encoded: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = ENCODED.exec(encoded ?? NOBODY) ?? []
  const expected = Buffer.from(tag, 'base64')
  const found = await tagOf(password, {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
    nonce: Buffer.from(salt, 'base64'),
  })
  return timingSafeEqual(found, expected) && encoded !== null
}

const tagOf = (password: string, cost: Omit<Argon2Parameters, 'message'>) =>
  inTurn(() => derive('argon2id', { ...cost, message: password.normalize('NFKC') }))

const bare = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
