// Delivers what a lost PIN left sealed on this device: the server can open it, this device no longer can.

import type { Envelope } from '#domain/entry.ts'
import type { Id } from '#domain/text.ts'
import type { Api } from './api.ts'
import { boxAsText } from './crypto.ts'
import type { Opened } from './opened.ts'
import { notUnderstood } from './send.ts'
import { holding, type SealedRow } from './store.ts'
import { Trouble } from './trouble.ts'
import type { SealedAnswer, Waiting } from './wire.ts'

const MOST = 20

/** Sends every sealed entry once; gives how many the server has taken. */
export async function deliver(opened: Opened, api: Api): Promise<number> {
  const rows = await opened.store.read((tx) => tx.objectStore('sealed').getAll())
  const unsent = rows.filter(({ refused }) => !refused)
  let taken = 0
  // A key was one vault's, and a vault was one device's.
  for (const key of new Set(unsent.map((row) => row.key))) {
    const pile = unsent.filter((row) => row.key === key)
    for (let at = 0; at < pile.length; at += MOST) {
      const answers = await ask(opened, api, pile.slice(at, at + MOST))
      await forget(opened, answers)
      taken += answers.filter(({ answer }) => isTaken(answer)).length
    }
  }
  return taken
}

/** Entries of this person that came up sealed and wait for them to say what becomes of each. */
export const waitingFor = async (opened: Opened, api: Api): Promise<Envelope[]> =>
  (await api.get<Waiting>(`/api/${opened.me().slug}/waiting`)).entries

/** Sends or drops one of them; throws the server's reason where it was not taken. */
export async function answerWaiting(opened: Opened, api: Api, id: Id, keep: boolean): Promise<void> {
  const { answer, reason } = await api.post<{ answer: SealedAnswer['answer']; reason: string | null }>(
    `/api/${opened.me().slug}/waiting/answer`,
    { id, keep },
  )
  if (keep && !isTaken(answer)) throw new Trouble('server', reason ?? 'This was not taken.')
}

async function ask(opened: Opened, api: Api, rows: readonly SealedRow[]): Promise<SealedAnswer[]> {
  try {
    const { slug } = opened.me()
    const { key } = rows[0] ?? { key: '' }
    const entries = rows.map(({ row, entry }) => ({ id: row, ...boxAsText(entry) }))
    const said = await api.post<{ answers: SealedAnswer[] }>(`/api/${slug}/sealed`, { key, entries })
    return said.answers
  } catch (cause) {
    if (!notUnderstood(cause)) throw cause
    if (rows.length === 1) return rows.map(({ row }) => ({ id: row, answer: 'refused' }))
    const answers: SealedAnswer[] = []
    for (const row of rows) answers.push(...(await ask(opened, api, [row])))
    return answers
  }
}

// What the server refused stays, though nobody here can read it: it is not ours to drop.
async function forget(opened: Opened, answers: readonly SealedAnswer[]): Promise<void> {
  await holding(opened.browser, opened.store, () =>
    opened.write(async (tx) => {
      const sealed = tx.objectStore('sealed')
      for (const { id, answer } of answers) {
        if (isTaken(answer)) await sealed.delete(id)
        const row = answer === 'refused' ? await sealed.get(id) : undefined
        if (row) await sealed.put({ ...row, refused: true })
      }
    }),
  )
}

const isTaken = (answer: SealedAnswer['answer']) =>
  answer === 'accepted' || answer === 'held' || answer === 'waiting'
