// The one place where it is asked who calls: before the body is read, and before any handler runs.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { type Id, Slug } from '#domain/text.ts'
import { type Found, findSignIns } from '#server/sign-in/sign-ins.ts'
import { agencyAt } from '#server/store/agencies.ts'
import { cookieName, cookieOptions } from './cookies.ts'
import { Denied, noSuchAgency, notYours, signedOut } from './denied.ts'
import type { AgencyAt, Half, Route, SignedIn, Who } from './route.ts'
import { refuseForeign, refuseOtherThanJson } from './same-origin.ts'
import type { Services } from './services.ts'

/** What the door found out about a call. */
export type Passed = { agency: AgencyAt | null; me: Half | SignedIn | null }

type Call = { request: FastifyRequest; reply: FastifyReply; passed: Passed }

export async function passDoor(services: Services, route: Route, call: Call): Promise<void> {
  const { request, passed } = call
  if (route.method !== 'GET') {
    refuseForeign(request, services.config)
    refuseOtherThanJson(request)
  }
  if (route.path.includes(':agency')) passed.agency = await findAgency(services, request)
  if (route.who === 'public') return
  if (!passed.agency) throw signedOut()
  await findCaller(services, route.who, passed.agency, call)
}

async function findAgency({ database }: Services, request: FastifyRequest): Promise<AgencyAt> {
  const { agency } = request.params as { agency: string }
  const slug = Slug.safeParse(agency)
  const id = slug.success ? await findAddress(database.app, slug.data) : undefined
  if (id === undefined || !slug.success) throw noSuchAgency()
  return { id, slug: slug.data }
}

const addressesOf = new WeakMap<pg.Pool, Map<string, Id>>()

/** An address is its agency's for good, so that each is looked up once. */
async function findAddress(pool: pg.Pool, slug: string): Promise<Id | undefined> {
  const known = addressesOf.get(pool) ?? new Map<string, Id>()
  addressesOf.set(pool, known)
  const id = known.get(slug) ?? (await agencyAt(pool, slug))
  if (id !== undefined) known.set(slug, id)
  return id
}

type Cookie = { name: string; token: string; found: Found | null }

async function findCaller(
  services: Services,
  who: Exclude<Who, 'public'>,
  agency: AgencyAt,
  { request, reply, passed }: Call,
): Promise<void> {
  const cookies = await readCookies(services, agency, request)
  for (const { name, token, found } of cookies) {
    if (found?.stage !== 'full' || who === 'half') continue
    if (found.until) reply.setCookie(name, token, { ...cookieOptions(services.config), expires: found.until })
    passed.me = found.signedIn
    if (!fits(found.signedIn, who)) throw notYours()
    return
  }
  const stages = cookies.map(({ found }) => found?.stage)
  for (const { found } of cookies) {
    if (!found) continue
    passed.me ??= found.stage === 'full' ? found.signedIn : found.half
    if (found.stage === 'half' && who === 'half') {
      passed.me = found.half
      return
    }
  }
  if (who === 'half' && stages.includes('full'))
    throw new Denied(409, 'signed-in', 'You are signed in already.')
  if (stages.includes('half'))
    throw new Denied(401, 'half', 'Your sign-in is not finished. Enter the code from your app first.')
  if (stages.includes('locked'))
    throw new Denied(401, 'locked', 'This device is locked. Unlock it with its PIN and try again.')
  throw signedOut()
}

async function readCookies(
  { config, database, now }: Services,
  agency: AgencyAt,
  request: FastifyRequest,
): Promise<Cookie[]> {
  const header = request.headers['x-device-key']
  const key = typeof header === 'string' ? header : undefined
  const sent = (['staff', 'client'] as const).flatMap((kind) => {
    const name = cookieName(config, agency.slug, kind)
    const token = request.cookies[name]
    return token === undefined ? [] : [{ name, token }]
  })
  if (sent.length === 0) return []
  const tokens = sent.map(({ token }) => token)
  const found = await findSignIns(database.app, agency.id, { tokens, key }, now())
  return sent.map((cookie, place) => ({ ...cookie, found: found[place] ?? null }))
}

function fits(me: SignedIn, who: Exclude<Who, 'public' | 'half'>): boolean {
  switch (who) {
    case 'person':
      return true
    case 'staff':
    case 'client':
      return me.kind === who
    case 'practitioner':
      return me.roles.includes('practitioner') || me.roles.includes('peer')
    case 'administrator':
      return me.roles.includes('administrator')
  }
}
