// Readings: who read whose record, from which device; one line a client each time something of theirs is handed out.
import type { Id } from '#domain/text.ts'
import type { Reader } from './reader.ts'

export async function logReadings(
  { trx, agency, actor, device }: Reader,
  clients: Iterable<Id>,
  what: 'changes' | 'chart',
): Promise<void> {
  const person = actor.person
  const readings = [...new Set(clients)].map((client) => ({ agency, person, device, client, what }))
  if (readings.length > 0) await trx.insertInto('reading').values(readings).execute()
}
