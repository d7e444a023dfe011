// The two ways into an open database: the application's pool, walled by agency, and the owner's.
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import type { Address } from './address.ts'
import { refuseUnsafe } from './facts.ts'
import { makePool } from './pool.ts'
import type { AppRole } from './role.ts'

export type Readiness = { ready: true } | { ready: false; sentence: string }

// The owner of the tables: bound by the wall like everyone, but may migrate and, where the law asks, erase.
export type OwnerAccess = { pool: pg.Pool; address: Address }

export type Database = {
  owner: OwnerAccess
  app: pg.Pool
  readiness(): Promise<Readiness>
  close(): Promise<void>
}

export async function connectDatabase(owner: Address, role: AppRole): Promise<Database> {
  const ownerPool = makePool({ ...owner, max: 3, application_name: 'openimr owner' })
  const app = makePool({ ...owner, ...role, max: 16, application_name: 'openimr' })
  const close = async () => {
    // A query that hangs must not keep the program from ending.
    await Promise.race([Promise.all([app.end(), ownerPool.end()]), pause(5_000, undefined, { ref: false })])
  }
  try {
    await refuseUnsafe(app)
  } catch (error) {
    await close()
    throw error
  }
  return { owner: { pool: ownerPool, address: owner }, app, readiness: () => askReadiness(app), close }
}

async function askReadiness(app: pg.Pool): Promise<Readiness> {
  const asked = app.query('select 1').then(
    () => true,
    () => false,
  )
  const answered = await Promise.race([asked, pause(2_000, false, { ref: false })])
  return answered
    ? { ready: true }
    : { ready: false, sentence: 'The database does not answer. Try again in a moment.' }
}
