// A call that fits for every route, so that tests can spoil one thing at a time.
import { randomUUID } from 'node:crypto'
import type { Route } from '#server/http/route.ts'
import { entryOf, type SmallAgency } from '#server/test-people.ts'

const device = { id: randomUUID(), name: 'A test browser' }
const secret = 'A'.repeat(43)
const password = 'correct horse battery'

/** Bodies that fit their shapes; the secrets in them open nothing. */
export function bodyFor(path: string, agency: SmallAgency): unknown {
  const bodies: Record<string, unknown> = {
    '/api/first-run': {
      secret: 'AAAA-AAAA-AAAA-AAAA-AAAA',
      agency: { name: 'Elm', slug: 'elm', zone: 'UTC', calls: 'client', emergency: '911' },
      administrator: { name: 'Ada Min', email: 'ada@elm.example', password },
      device,
    },
    '/api/:agency/sign-in': { email: 'ada@elm.example', password, device },
    '/api/:agency/sign-in/code': { code: '000000' },
    '/api/:agency/sign-in/demo': { person: randomUUID(), device },
    '/api/:agency/card/open': { code: 'AAAA-AAAA', device },
    '/api/:agency/password': { was: 'not the password', is: password },
    '/api/:agency/invitations': { person: agency.leader },
    '/api/:agency/invitation/look': { secret },
    '/api/:agency/invitation/accept': { secret, email: 'ada@elm.example', password, device },
    '/api/:agency/cards': { client: agency.client },
    '/api/:agency/entries': { entries: [hopeIn(agency)] },
    '/api/:agency/sealed': {
      key: secret,
      entries: [{ id: randomUUID(), iv: 'AAAAAAAAAAAAAAAA', body: secret }],
    },
    '/api/:agency/waiting/answer': { id: randomUUID(), keep: true },
  }
  return bodies[path] ?? {}
}

export const hopeIn = ({ practitioner, client }: SmallAgency) =>
  entryOf(new Date(), practitioner, 'recovery.say', {
    on: randomUUID(),
    client,
    body: { words: 'A quiet morning' },
  })

/** The address of a route with something in each place; `put` overrides a place by its name. */
export function addressOf({ path }: Route, agency: SmallAgency, put: Record<string, string> = {}): string {
  const places: Record<string, string> = {
    agency: agency.slug,
    slug: agency.slug,
    client: agency.client,
    id: randomUUID(),
    hash: '0123456789abcdef',
    topic: 'recovery-strategies',
    section: 'none',
    file: 'none.css',
    icon: 'icon.svg',
    ...put,
  }
  return path
    .replace(/:(\w+)/g, (_, name: string) => places[name] ?? 'x')
    .replace('*', put['*'] ?? 'anything')
}
