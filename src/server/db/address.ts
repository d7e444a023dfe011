// Where a PostgreSQL server is and as whom one signs in to it.
import pg from 'pg'

export type Address = {
  host: string
  port: number
  user: string
  database: string
  password?: string
  ssl?: pg.ClientConfig['ssl']
}

// pg lets a connection string win over everything beside it, so it is taken apart for the second role.
export function parseAddress(databaseUrl: string): Address {
  const { host, port, user = '', database = '', password, ssl } = new pg.Client(databaseUrl)
  return { host, port, user, database, ssl, ...(typeof password === 'string' ? { password } : {}) }
}

// One connection for a short piece of work, ended whatever comes of it.
export async function withClient<T>(
  address: Address & pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...address })
  // What breaks the connection also fails the query that waits on it.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
