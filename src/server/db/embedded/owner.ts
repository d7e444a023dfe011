// The embedded server's one database and its owner: no superuser, just as a server of one's own would have it.
import pg from 'pg'
import { type Address, withClient } from '#server/db/address.ts'

const OWNER = 'openimr_owner'
const DATABASE = 'openimr'

export async function ensureOwner(superuser: Address): Promise<Address> {
  await withClient(superuser, async (client) => {
    const { rows: roles } = await client.query('select 1 from pg_roles where rolname = $1', [OWNER])
    if (roles.length === 0) {
      const secret = pg.escapeLiteral(String(superuser.password))
      await client.query(`create role ${OWNER} login createrole password ${secret}`)
    }
    const { rows: databases } = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
    if (databases.length === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`)
  })
  return { ...superuser, user: OWNER, database: DATABASE }
}
