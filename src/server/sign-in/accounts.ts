// Accounts: the e-mail address, password and one-time code of the staff; a client's has neither.
import type { Id } from '#domain/text.ts'
import type { Tenant } from '#server/db/tenant.ts'
import { Denied } from '#server/http/denied.ts'
import { dropPasskeysOf } from './passkeys.ts'

export const normalEmail = (email: string) => email.trim().toLowerCase()

export async function accountOfEmail(trx: Tenant, agency: Id, email: string) {
  return trx
    .selectFrom('account')
    .select(['person', 'password', 'totp', 'totp_confirmed as confirmed'])
    .where('agency', '=', agency)
    .where('email', '=', email)
    .where('ended', 'is', null)
    .executeTakeFirst()
}

export async function accountOf(trx: Tenant, agency: Id, person: Id) {
  return trx
    .selectFrom('account')
    .select(['email', 'password', 'totp', 'totp_confirmed as confirmed'])
    .where('agency', '=', agency)
    .where('person', '=', person)
    .where('ended', 'is', null)
    .executeTakeFirst()
}

/** Nobody else changes what opens this account until the transaction ends. */
export async function lockAccount(trx: Tenant, agency: Id, person: Id): Promise<void> {
  await trx
    .selectFrom('account')
    .select('person')
    .where('agency', '=', agency)
    .where('person', '=', person)
    .forUpdate()
    .execute()
}

type Staff = { agency: Id; person: Id; email: string; password: string }

/** Makes the account of a member of the staff, or gives it a new address and password; its second factor starts anew. */
export async function setAccount(trx: Tenant, account: Staff): Promise<void> {
  const { agency, person, email, password } = account
  const other = await accountOfEmail(trx, agency, email)
  if (other && other.person !== person) throw emailTaken()
  const set = { email, password, totp: null, totp_confirmed: false }
  await trx
    .insertInto('account')
    .values({ agency, person, ...set })
    .onConflict((conflict) => conflict.columns(['agency', 'person']).doUpdateSet(set))
    .execute()
    .catch((error: unknown) => {
      // Somebody else has taken the address since it was looked for.
      throw isDouble(error) ? emailTaken() : error
    })
  await dropPasskeysOf(trx, agency, person)
}

const emailTaken = () =>
  new Denied(409, 'email', 'Somebody here signs in with this e-mail address already. Use another.')

const isDouble = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23505'

/** A client signs in by a card; the account only says that they may. */
export async function ensureAccount(trx: Tenant, agency: Id, person: Id): Promise<void> {
  await trx
    .insertInto('account')
    .values({ agency, person })
    .onConflict((conflict) => conflict.columns(['agency', 'person']).doNothing())
    .execute()
}

type Change = { password?: string; totp?: string | null; totp_confirmed?: boolean }

export async function changeAccount(trx: Tenant, agency: Id, person: Id, change: Change): Promise<void> {
  await trx
    .updateTable('account')
    .set(change)
    .where('agency', '=', agency)
    .where('person', '=', person)
    .execute()
}
