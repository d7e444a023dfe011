// A device that writes to a server that dies under it: it keeps what was not answered and sends it again.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { AGENCY } from '#demo/people.ts'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'

export type Answer = { id: Id; answer: string; reason: string | null; revision: number | null }
type Who = { person: Id; client: Id }

export type WritingDevice = {
  /** Every entry the server has answered, with its first answer. */
  answered: Map<Id, { entry: Envelope; answer: Answer }>
  waiting(): number
  /** Writes and sends until it is told to stop, and then until nothing waits. */
  write(until: () => boolean): Promise<void>
  send(entries: Envelope[]): Promise<Answer[]>
  /** The ids of all records this person may keep. */
  pull(): Promise<Set<Id>>
}

/** Signs in by the demo's one tap; `address` is asked before each call. */
export async function openWriting(address: () => string, who: Who): Promise<WritingDevice> {
  const device = { id: randomUUID(), name: 'A writing device' }
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const answered: WritingDevice['answered'] = new Map()
  let outbox: Envelope[] = []

  async function call(
    path: string,
    body?: unknown,
  ): Promise<{ said: Record<string, unknown>; cookie: string }> {
    const response = await fetch(`${address()}/api/${AGENCY.slug}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers, origin: address() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const said = (await response.json()) as Record<string, unknown>
    // Being signed out or turned away is no bad network: what was acknowledged before was lost.
    if (response.status >= 400 && response.status < 500)
      throw new Error(`${path}: ${response.status} ${said.error}`)
    if (!response.ok) throw new TypeError(String(said.error))
    return { said, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
  }

  const { said, cookie } = await call('/sign-in/demo', { person: who.person, device })
  headers.cookie = cookie
  headers['x-device-key'] = String(said.deviceKey)

  const send = async (entries: Envelope[]) => (await call('/entries', { entries })).said.answers as Answer[]

  /** One round; what has no answer stays in the outbox. */
  async function round(): Promise<void> {
    const batch = outbox.slice(0, 100)
    try {
      for (const answer of await send(batch)) {
        const entry = batch.find(({ id }) => id === answer.id)
        if (!entry || answer.answer === 'fault') continue
        answered.set(answer.id, { entry, answer })
        outbox = outbox.filter(({ id }) => id !== answer.id)
      }
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error
      await pause(40)
    }
  }

  return {
    answered,
    send,
    waiting: () => outbox.length,
    async write(until) {
      while (!until()) {
        if (outbox.length < 40) outbox.push(...someEntries(who, device.id))
        await round()
      }
      while (outbox.length > 0) await round()
    },
    async pull() {
      const found = new Set<Id>()
      let [after, ties] = ['', '']
      for (let more = true; more; ) {
        const { said: page } = await call(`/changes?after=${after}&ties=${ties}&limit=500`)
        for (const { id } of page.records as { id: Id }[]) found.add(id)
        after = String(page.cursor)
        ties = String(page.ties)
        more = page.more === true
      }
      return found
    },
  }
}

/** Up to four things somebody writes; now and then one that is refused, whose answer must last as well. */
function someEntries(who: Who, device: Id): Envelope[] {
  const words = randomUUID()
  const goal = randomUUID()
  const all = [
    entry(who, device, 'goal.hope', goal, { words }),
    entry(who, device, 'goal.add-step', goal, { words, day: null, helper: '' }),
    entry(who, device, 'agenda-item.add', randomUUID(), { words }),
    entry(who, device, 'goal.hope', randomUUID(), { words: Math.random() < 0.2 ? '' : words }),
  ]
  return all.slice(0, 1 + Math.floor(Math.random() * all.length))
}

function entry<N extends EntryName>(who: Who, device: Id, kind: N, on: Id, body: BodyOf<N>): Envelope {
  const at = new Date().toISOString()
  const { person: by, client } = who
  return { id: randomUUID(), kind, on, client, by, device, at, zone: 'UTC', doubtful: false, needs: [], body }
}
