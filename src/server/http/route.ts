// A route as the registry holds it: its address, its shapes, who may call it, and what it does.
import type { z } from 'zod'
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import type { Services } from './services.ts'

/** `half` is somebody whose password was right and whose one-time code is still to come. */
export type Who = 'public' | 'half' | 'person' | 'staff' | 'client' | 'practitioner' | 'administrator'

/** What the call means for the audit trail. */
export type Audit = 'none' | 'sign-in' | 'read' | 'write'

export type AgencyAt = { id: Id; slug: string }
export type Half = { signIn: Id; person: Id; device: Id }
export type SignedIn = Half & { name: string; kind: 'staff' | 'client'; roles: readonly Role[] }

type Known<W extends Who> = W extends 'public' ? null : W extends 'half' ? Half : SignedIn
type Located<Path extends string> = Path extends `${string}:agency${string}` ? AgencyAt : null
type Read<Shape> = Shape extends z.ZodType ? z.output<Shape> : undefined

export type Ask<W extends Who, Path extends string, Params, Query, Body> = {
  services: Services
  agency: Located<Path>
  me: Known<W>
  params: Read<Params>
  query: Read<Query>
  body: Read<Body>
  /** Where the call came from, for the limits on tries. */
  address: string
  /** Where people reach this server, such as https://imr.example.org. */
  origin: string
  /** Gives the device the cookie of its sign-in, or takes it away. */
  keepCookie(kind: 'staff' | 'client', begun: { token: string; until: Date }): void
  dropCookie(kind: 'staff' | 'client'): void
}

/** What a page route answers with: text or bytes of its own, or a file of the built web app. */
export type Page = { status?: number; cache: string } & (
  | { type: string; text: string }
  | { type: string; bytes: Uint8Array }
  | { folder: string; file: string }
  | { to: string }
)

type Given = z.ZodType | undefined

type Definition<W extends Who, Path extends string, Params, Query, Body, Answer> = {
  method: 'GET' | 'POST'
  path: Path
  who: W
  audit: Audit
  does: string
  params?: Params
  query?: Query
  body?: Body
  handle(ask: Ask<W, Path, Params, Query, Body>): Promise<Answer>
}

export type AnyAsk = Omit<Ask<Who, string, undefined, undefined, undefined>, 'agency'> & {
  agency: AgencyAt | null
}

export type Route = {
  method: 'GET' | 'POST'
  path: string
  who: Who
  audit: Audit
  does: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
} & (
  | { answers: 'json'; response: z.ZodType; handle(ask: AnyAsk): Promise<unknown> }
  | { answers: 'page' | 'file'; handle(ask: AnyAsk): Promise<Page> }
)

/** A route that speaks JSON; what its response shape does not name is never sent. */
export function route<
  const W extends Who,
  const Path extends string,
  Response extends z.ZodType,
  Params extends Given = undefined,
  Query extends Given = undefined,
  Body extends Given = undefined,
>(definition: Definition<W, Path, Params, Query, Body, z.output<Response>> & { response: Response }): Route {
  return { ...definition, answers: 'json' } as unknown as Route
}

/** A route that answers with a page, a style sheet or a file. Anybody may read it. */
export function page<
  const Path extends string,
  Params extends Given = undefined,
  Query extends Given = undefined,
>(
  definition: Omit<Definition<'public', Path, Params, Query, undefined, Page>, 'method' | 'who' | 'audit'>,
): Route {
  return { ...definition, method: 'GET', who: 'public', audit: 'none', answers: 'page' } as unknown as Route
}

/** A route that answers a device with a file, such as a PDF of somebody's chart; its "no" is JSON as elsewhere. */
export function file<
  const W extends Exclude<Who, 'public'>,
  const Path extends string,
  Params extends Given = undefined,
  Query extends Given = undefined,
>(definition: Omit<Definition<W, Path, Params, Query, undefined, Page>, 'method'>): Route {
  return { ...definition, method: 'GET', answers: 'file' } as unknown as Route
}
