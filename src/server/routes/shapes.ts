// Shapes that several routes share: who is signed in, a device's name, the drawing of a QR code.
import { z } from 'zod'
import { Role } from '#domain/person.ts'
import { Id, Instant, line } from '#domain/text.ts'

export const DeviceName = z.strictObject({ id: Id, name: line(80) })

export const Qr = z.object({ size: z.number().int(), path: z.string() })

export const Me = z.object({
  person: Id,
  name: z.string(),
  kind: z.enum(['staff', 'client']),
  roles: z.array(Role),
  device: Id,
  agency: Id,
  slug: z.string(),
  ties: z.string(),
  now: Instant,
})
export type Me = z.infer<typeof Me>

/** The last answer of every way of signing in. */
export const FullyIn = z.object({ stage: z.literal('full'), me: Me, deviceKey: z.string() })

export const Totp = z.object({ uri: z.string(), secret: z.string(), qr: Qr })

export const CodeDigits = z
  .string()
  .trim()
  .regex(/^\d{3} ?\d{3}$/, 'must be the six digits your app shows')
  .transform((digits) => digits.replace(' ', ''))

export const Done = z.object({})

/** A secret of a cookie, link or key: what does not look like one is not looked up. */
export const Secret = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w-]+$/, 'must be the whole secret')

export const Password = z.string().min(1).max(1000)

export const Email = z
  .string()
  .trim()
  .max(254, 'is longer than 254 characters')
  .regex(
    /^[^\s@"<>\\\p{Cc}]+@[^\s@"<>\\\p{Cc}]+\.[^\s@"<>\\\p{Cc}]+$/u,
    'must be an e-mail address such as name@example.org',
  )
  .refine((text) => text.isWellFormed(), 'must be an e-mail address such as name@example.org')
