// The limit of the machine: a bare HTTP server that answers a call with one prepared statement, and knows nothing else.
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { told } from './told.ts'

const { owner } = told()
// PostgreSQL has forty connections for all who are measured: what is not used is given back soon.
const pool = new pg.Pool({ ...owner, max: 16, idleTimeoutMillis: 300 })

const WRITE = `insert into bare.written (id, body)
  select (row ->> 'id')::uuid, row from jsonb_array_elements($1::jsonb) as one (row)`
const READ = 'select kind, id, client, revision, body, removed from bare.chart where client = $1'

const server = createServer(async (request, response) => {
  const client = request.url?.slice(1)
  const answer =
    request.method === 'POST'
      ? await pool.query({ name: 'write', text: WRITE, values: [await text(request)] })
      : await pool.query({ name: 'read', text: READ, values: [client] })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ rows: request.method === 'POST' ? answer.rowCount : answer.rows }))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined })
})

// Who measures may have been stopped.
process.once('disconnect', () => process.exit())
