// Readings: who read whose record, from which device; one line a client each time something of theirs is handed out.
import type { Id } from '#domain/text.ts'
import { prepared } from '#server/db/statement.ts'
import type { Reader } from './reader.ts'

const NOTE_READINGS = prepared(`
  insert into reading (agency, person, device, client, what)
  select $1, $2, $3, client, $4 from unnest($5::uuid[]) as one (client)`)

/** Goes out with the commit: what is handed out has been noted. */
export function logReadings(
  { trx, agency, actor, device }: Reader,
  clients: Iterable<Id>,
  what: 'changes' | 'chart' | 'fidelity' | 'own-copy',
): void {
  const each = [...new Set(clients)]
  if (each.length > 0) trx.send(NOTE_READINGS, [agency, actor.person, device, what, each])
}
