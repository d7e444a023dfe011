// The cookie of a sign-in: for this site only, out of reach of scripts.
import type { CookieSerializeOptions } from '@fastify/cookie'
import { type Config, isHttps } from '#server/config.ts'

/** Staff and clients have one each, so that both can be signed in on the same browser; no short name has a ~. */
export const cookieName = (config: Config, slug: string, kind: 'staff' | 'client') =>
  `${isHttps(config) ? '__Host-' : ''}imr-${slug}${kind === 'client' ? '~my' : ''}`

export const cookieOptions = (config: Config): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure: isHttps(config),
})
