// The lock inside the database: held by one connection, let go by PostgreSQL the moment that connection ends.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Address } from '#server/db/address.ts'

// Any number serves, as long as it never changes.
const KEY = 4_671_826_001

export type Ownership = { lost: Promise<void>; end(): Promise<void> }

// The backend of a killed owner needs a moment to notice, hence the short patience.
export async function takeOwnership(address: Address, patience = 700): Promise<Ownership | undefined> {
  const client = new pg.Client({
    ...address,
    application_name: 'openimr owner',
    connectionTimeoutMillis: 10_000,
  })
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  const end = () => client.end().catch(() => undefined)
  try {
    await client.connect()
    if (await wins(client, Date.now() + patience)) return { lost, end }
  } catch (error) {
    await end()
    throw error
  }
  await end()
  return undefined
}

async function wins(client: pg.Client, until: number): Promise<boolean> {
  for (;;) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [KEY])
    if (rows[0]?.held === true) return true
    if (Date.now() > until) return false
    await pause(50)
  }
}
