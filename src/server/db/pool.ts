// Pools of connections: bounded in time, exact in numbers, and alive when the server restarts.
import pg from 'pg'

export function makePool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser },
    // Statements that do not wait for each other's answers share a trip to the database.
    pipeline: true,
    ...config,
  })
  // A lost connection fails the query that used it, and the pool opens another; unheard, the event would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

// Counts and revisions are numbers here; one beyond exactness stops rather than rounds.
const getTypeParser: typeof pg.types.getTypeParser = (id: number, format?: 'text' | 'binary') =>
  id === pg.types.builtins.INT8 && format !== 'binary' ? exactNumber : pg.types.getTypeParser(id, format)

function exactNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number))
    throw new RangeError('A number from the database is too large to be exact.')
  return number
}
