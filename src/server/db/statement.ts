// A statement that is asked often: each connection prepares it once, under a name that follows from its text.
import { createHash } from 'node:crypto'

export type Statement = { name: string; text: string }

export const prepared = (text: string): Statement => ({
  name: createHash('sha256').update(text).digest('base64url').slice(0, 22),
  text,
})
