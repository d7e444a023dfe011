// Destroys what is kept here. What the server has not answered is not ours to destroy: it is sealed and still goes up.

import type { Id } from '#domain/text.ts'
import type { Box } from './crypto.ts'
import type { SealedRow, Store, Writing } from './store.ts'
import type { Vault } from './vault.ts'

/** Records, drafts and keys go; unanswered and refused entries stay sealed to the server. */
export async function destroyRecords(store: Store): Promise<void> {
  await store.write(async (tx, turn) => {
    const vault = (await tx.objectStore('clear').get('vault')) as Vault | undefined
    const outbox = await tx.objectStore('outbox').getAll()
    for (const { row, entry, state } of outbox) {
      if (!vault || state === 'accepted' || state === 'held') continue
      const sealed: SealedRow = { row, entry, key: vault.handed, refused: state === 'refused' }
      await tx.objectStore('sealed').put(sealed)
    }
    await empty(tx, turn)
  })
}

/** Puts a new vault in the place of what was kept. */
export const makeAnew = (
  store: Store,
  vault: Vault,
  device: Id,
  singles: readonly { key: string; kept: Box }[],
) =>
  store.write(async (tx) => {
    await tx.objectStore('clear').put(vault, 'vault')
    await tx.objectStore('clear').put(device, 'device')
    for (const { key, kept } of singles) await tx.objectStore('kept').put(kept, key)
  })

async function empty(tx: Writing, turn: number): Promise<void> {
  for (const table of ['kept', 'records-a', 'records-b', 'outbox'] as const)
    await tx.objectStore(table).clear()
  const clear = tx.objectStore('clear')
  await clear.delete('vault')
  await clear.delete('tries')
  await clear.put({ name: 'records-a', since: turn }, 'shelf')
}
