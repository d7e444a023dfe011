// The office as devices meet it: the real application over a real database, behind a network that can be bad.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { readCurriculum } from '#curriculum/disk/read.ts'
import type { Role } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { type Desk, openDesk } from '#server/accept/test-desk.ts'
import { createApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { openContent } from '#server/content.ts'
import type { DemoPerson } from '#server/http/services.ts'
import { createLog } from '#server/log.ts'
import { openSealing } from '#server/sign-in/sealing.ts'
import type { Fetch } from '#web/device/api.ts'

export const SLUG = 'hill-house'
const ORIGIN = 'http://office.test'

export type Office = {
  desk: Desk
  app: FastifyInstance
  /** Lets somebody sign in without a second factor, as in the demo. */
  invite(person: Id, roles: readonly Role[], client: boolean): void
  close(): Promise<void>
}

export async function openOffice(): Promise<Office> {
  const desk = await openDesk()
  const demo: DemoPerson[] = []
  const curriculum = readCurriculum(join(import.meta.dirname, '..', '..', 'curriculum'))
  const app = await createApp({
    config: { ...readConfig({}), url: new URL(ORIGIN) },
    database: desk.database,
    accept: desk.accept,
    content: await openContent(curriculum, desk.database),
    sealing: await openSealing(desk.database),
    log: createLog({ to: { write: () => undefined } }),
    now: desk.now,
    version: 'test',
    web: tmpdir(),
    demo,
  })
  return {
    desk,
    app,
    invite(person, roles, client) {
      demo.push({ person, name: '', roles: [...roles], client, about: '' })
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
}

export type Line = {
  fetch: Fetch
  /** The requests that are still under way when everything else has arrived. */
  late(): Promise<void>
}

/** One browser's line to the office, with the browser's own cookies. */
export function lineTo(app: FastifyInstance, network: Network): Line {
  const jar = new Map<string, string>()
  const waiting: (() => Promise<unknown>)[] = []

  const carry = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await app.inject({
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
