// The role the application works as: it may sign in and use the tables as granted, and nothing else.
import { randomBytes } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { type Address, withClient } from './address.ts'
import { CannotOpen } from './cannot-open.ts'

export type AppRole = { user: string; password: string }

// What the migrations grant to; each installation's own role belongs to it.
const GROUP = 'openimr_app'

// Any number serves, as long as it never changes.
const KEY = 4_671_826_003

const ALREADY_THERE = new Set(['42710', '23505'])
const NOT_ALLOWED = '42501'

export async function readAppRole(dataFolder: string): Promise<AppRole> {
  const path = join(dataFolder, 'database-role.json')
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (kept !== undefined) return JSON.parse(kept) as AppRole
  const role = {
    user: `${GROUP}_${randomBytes(4).toString('hex')}`,
    password: randomBytes(24).toString('base64url'),
  }
  const draft = await open(`${path}.new`, 'w', 0o600)
  await draft.writeFile(JSON.stringify(role))
  await draft.sync()
  await draft.close()
  await rename(`${path}.new`, path)
  return role
}

export async function ensureGroup(owner: Address): Promise<void> {
  await withClient(owner, (client) => createRole(client, GROUP, 'nologin'))
}

export async function ensureAppRole(owner: Address, role: AppRole): Promise<void> {
  await withClient(owner, async (client) => {
    // Processes that start together would change the same rows of the catalog, which PostgreSQL refuses.
    await client.query('select pg_advisory_lock($1)', [KEY])
    const user = pg.escapeIdentifier(role.user)
    const secret = `login password ${pg.escapeLiteral(role.password)}`
    await createRole(client, role.user, secret)
    await joinGroup(client, role)
    await keepOthersOut(client, role)
    if (!(await opensWith(owner, role))) await client.query(`alter role ${user} ${secret}`)
  })
}

async function createRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  if (rows.length > 0) return
  try {
    await client.query(`create role ${pg.escapeIdentifier(name)} ${attributes}`)
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    if (ALREADY_THERE.has(code)) return
    if (code !== NOT_ALLOWED) throw error
    throw new CannotOpen(
      `The role ${client.user} in DATABASE_URL may not make roles. Have the server's administrator run: alter role "${client.user}" createrole`,
    )
  }
}

async function joinGroup(client: pg.Client, role: AppRole): Promise<void> {
  const { rows } = await client.query(
    `select 1 from pg_auth_members m
      where m.roleid = $1::regrole and m.member = $2::regrole and m.inherit_option`,
    [GROUP, role.user],
  )
  if (rows.length > 0) return
  try {
    await client.query(`grant ${GROUP} to ${pg.escapeIdentifier(role.user)} with inherit true`)
  } catch (error) {
    if ((error as { code?: string }).code !== NOT_ALLOWED) throw error
    throw new CannotOpen(
      `The role ${client.user} in DATABASE_URL may not hand on the role ${GROUP}, which another installation made. Have the server's administrator run: grant ${GROUP} to "${client.user}" with admin option`,
    )
  }
}

// Another installation on the same server has a role of the same group, so the door is the database itself.
async function keepOthersOut(client: pg.Client, role: AppRole): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database
      where datname = current_database() and pg_has_role(datdba, 'member')
        and (has_database_privilege('public', oid, 'connect') or not has_database_privilege($1, oid, 'connect'))`,
    [role.user],
  )
  if (rows[0] === undefined) return
  const database = pg.escapeIdentifier(rows[0].name)
  await client.query(`revoke connect, temporary on database ${database} from public`)
  await client.query(`grant connect on database ${database} to ${pg.escapeIdentifier(role.user)}`)
}

function opensWith(owner: Address, role: AppRole): Promise<boolean> {
  return withClient({ ...owner, ...role }, async () => true).catch(() => false)
}
