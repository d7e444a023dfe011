// The tables of the bare server, in a schema of their own: as much as it needs, without wall, log or history.
import type pg from 'pg'

export async function makeBareTables(owner: pg.Pool): Promise<void> {
  await owner.query(`
    create schema bare;
    create table bare.written (id uuid primary key, body jsonb not null);
    create table bare.chart (kind text, id uuid, client uuid, revision bigint, body jsonb, removed boolean,
                             primary key (client, kind, id))`)
}

/** The rows of one chart, as they stand in the agency's records. */
export async function copyChart(owner: pg.Pool, agency: string, client: string): Promise<number> {
  const connection = await owner.connect()
  try {
    await connection.query('begin')
    await connection.query(`select set_config('openimr.agency', $1, true)`, [agency])
    const { rowCount } = await connection.query(
      `insert into bare.chart select kind, id, client, revision, body, removed from record
        where agency = $1 and client = $2 and not removed`,
      [agency, client],
    )
    await connection.query('commit')
    return rowCount ?? 0
  } finally {
    connection.release()
  }
}
