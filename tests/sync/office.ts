// The office as devices meet it: the real application over a real database, behind a network that can be bad.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { readCurriculum } from '#curriculum/disk/read.ts'
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { type Accept, createAccept } from '#server/accept.ts'
import { createApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { openContent } from '#server/content.ts'
import type { DemoPerson } from '#server/http/services.ts'
import { createLog } from '#server/log.ts'
import { openSealing } from '#server/sign-in/sealing.ts'
import type { Fetch } from '#web/device/api.ts'

export const SLUG = 'hill-house'
const ORIGIN = 'http://office.test'
const CURRICULUM = readCurriculum(join(import.meta.dirname, '..', '..', 'curriculum'))

/** A little of it is enough where nobody reads: devices fetch all that is taught, and that takes them longest. */
const LITTLE = { ...CURRICULUM, topics: CURRICULUM.topics.slice(0, 1), lists: [], relaxations: [] }

export type Office = {
  desk: Desk
  readonly app: FastifyInstance
  /** The program ends and another one goes on with what is in the database. */
  restart(): Promise<void>
  /** Lets somebody sign in without a second factor, as in the demo. */
  invite(person: Id, roles: readonly Role[], client: boolean, agency?: Id): void
  close(): Promise<void>
}

export async function openOffice(taught: 'all' | 'little' = 'all'): Promise<Office> {
  const desk = await openDesk()
  const demo: DemoPerson[] = []
  const open = async (accept: Accept) =>
    createApp({
      config: { ...readConfig({}), url: new URL(ORIGIN) },
      database: desk.database,
      accept,
      content: await openContent(taught === 'all' ? CURRICULUM : LITTLE, desk.database),
      sealing: await openSealing(desk.database),
      log: createLog({ to: { write: () => undefined } }),
      now: desk.now,
      version: 'test',
      web: tmpdir(),
      demo,
    })
  let app = await open(desk.accept)
  return {
    desk,
    get app() {
      return app
    },
    async restart() {
      await app.close()
      const log = { fault: (where: string) => desk.faults.push(where) }
      app = await open(createAccept({ pool: desk.database.app, now: desk.now, log }))
    },
    invite(person, roles, client, agency = desk.agency) {
      demo.push({ agency, person, name: '', roles: [...roles], client, about: '' })
    },
    async close() {
      await app.close()
      await desk.close()
    },
  }
}

/** What becomes of one request: it and its answer can be lost, and it can arrive twice, the second time late. */
export type Fate = 'arrives' | 'request lost' | 'answer lost' | 'twice' | 'again later'

export type Network = {
  fate: (path: string) => Fate
  /** What stands in the way may change what is sent, as an office older than the app would read it. */
  rewrite: (body: string) => string
  /** Hears every answer of the office, whether or not it arrives. */
  overhears?: (said: string) => void
  /** Is told how many bytes went there and back. */
  carries?: (bytes: number) => void
}

export type Line = {
  fetch: Fetch
  /** The requests that are still under way when everything else has arrived. */
  late(): Promise<void>
}

/** One browser's line to the office, with the browser's own cookies. */
export function lineTo(office: Pick<Office, 'app'>, network: Network): Line {
  const jar = new Map<string, string>()
  const waiting: (() => Promise<unknown>)[] = []

  const carry = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await office.app.inject({
      method: init.method === 'POST' ? 'POST' : 'GET',
      url: path,
      headers: {
        ...(init.headers as Record<string, string>),
        origin: ORIGIN,
        host: 'office.test',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(typeof init.body === 'string' ? { payload: network.rewrite(init.body) } : {}),
    })
    for (const { name, value } of answer.cookies) jar.set(name, value)
    network.overhears?.(answer.body)
    const sent = typeof init.body === 'string' ? Buffer.byteLength(init.body) : 0
    network.carries?.(path.length + sent + answer.rawPayload.length)
    return new Response(answer.body, { status: answer.statusCode })
  }

  return {
    async fetch(path, init) {
      const lost = () => new TypeError('The network is down.')
      const what = network.fate(path)
      if (what === 'request lost') throw lost()
      if (what === 'again later') waiting.push(() => carry(path, init))
      if (what === 'twice') await carry(path, init)
      const answer = await carry(path, init)
      if (what === 'answer lost') throw lost()
      return answer
    },
    async late() {
      for (const request of waiting.splice(0)) await request()
    },
  }
}
