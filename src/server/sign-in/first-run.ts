// The first run: an empty installation makes its agency and administrator for whoever holds the secret it printed.
import type { Agency } from '#domain/agency.ts'
import { foundAgency } from '#server/accept/found.ts'
import type { Database } from '#server/db/connect.ts'
import { kysely, type Tenant } from '#server/db/tenant.ts'
import { Denied } from '#server/http/denied.ts'
import type { Services } from '#server/http/services.ts'
import { addresses } from '#server/store/agencies.ts'
import { normalEmail, setAccount } from './accounts.ts'
import { refuseWeakPassword } from './good-password.ts'
import { hashPassword } from './password.ts'
import { grouped, hashOf, newCode, sameHash, typedCode } from './secrets.ts'

export const isFounded = async (database: Database) => (await addresses(database.app)).length > 0

/** A new set-up secret where there is no agency yet; one printed earlier opens nothing any more. */
export async function prepareFirstRun(database: Database): Promise<string | undefined> {
  if (await isFounded(database)) return undefined
  const secret = newCode(20)
  await kysely(database.app)
    .transaction()
    .execute(async (trx) => {
      await trx.deleteFrom('setup').execute()
      await trx
        .insertInto('setup')
        .values({ id: 1, secret_hash: hashOf(secret) })
        .execute()
    })
  return grouped(secret)
}

export type FirstRun = {
  secret: string
  agency: Pick<Agency, 'name' | 'slug' | 'zone' | 'calls' | 'emergency'>
  administrator: { name: string; email: string; password: string }
}

export async function runFirst(
  services: Services,
  { secret, agency, administrator }: FirstRun,
): Promise<void> {
  const { database, now } = services
  const given = hashOf(typedCode(secret))
  // Before anything is hashed or said about the rest: whoever has no secret learns nothing.
  const kept = await kysely(database.app).selectFrom('setup').select('secret_hash').executeTakeFirst()
  if (!kept || !sameHash(kept.secret_hash, given)) throw wrongSecret()
  const email = normalEmail(administrator.email)
  const around = { agency: `${agency.name} ${agency.slug}`, name: administrator.name, email }
  refuseWeakPassword(administrator.password, around)
  const password = await hashPassword(administrator.password)
  const id = crypto.randomUUID()
  const person = crypto.randomUUID()
  await foundAgency(
    { pool: database.app, now },
    {
      agency: { id, ...agency },
      administrator: { id: person, name: administrator.name },
      async alongside(trx) {
        await useSecret(trx, given)
        await setAccount(trx, { agency: id, person, email, password })
      },
    },
  )
}

// Of two first runs at once the second finds the secret gone, and everything it made is undone.
async function useSecret(trx: Tenant, given: Buffer): Promise<void> {
  const used = await trx
    .deleteFrom('setup')
    .where('secret_hash', '=', given)
    .returning('id')
    .executeTakeFirst()
  if (!used) throw wrongSecret()
}

const wrongSecret = () =>
  new Denied(
    403,
    'set-up-secret',
    'The set-up secret does not fit. It stands in the terminal where the server was started, and works once.',
  )
