// Asks the server: JSON both ways, a time limit, the device key where there is one, and sentences where it fails.

import { Trouble } from './trouble.ts'

const PATIENCE = 20_000
/** A whole workbook takes its time to be printed. */
const FILE_PATIENCE = 60_000

export type Api = {
  get<Answer>(path: string): Promise<Answer>
  post<Answer>(path: string, body: unknown): Promise<Answer>
  /** A file, such as a PDF of a chart. */
  file(path: string): Promise<Blob>
}

export type Fetch = (address: string, init: RequestInit) => Promise<Response>

/** `deviceKey` is asked at every call: a locked device has none. */
export function createApi(fetch: Fetch, deviceKey: () => string | undefined = () => undefined): Api {
  const send = (path: string, init: RequestInit, accept: string, patience = PATIENCE) => {
    const headers: Record<string, string> = { accept }
    const key = deviceKey()
    if (key !== undefined) headers['x-device-key'] = key
    if (init.body !== undefined) headers['content-type'] = 'application/json'
    return reach(fetch, path, { ...init, headers }, patience)
  }
  const ask = async <Answer>(path: string, init: RequestInit): Promise<Answer> => {
    const answer = await send(path, init, 'application/json')
    const said = await answer.json().catch(() => undefined)
    if (!answer.ok) throw refused(answer.status, said)
    if (said === undefined) throw unreachable()
    return said as Answer
  }
  return {
    get: (path) => ask(path, { method: 'GET' }),
    post: (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) }),
    async file(path) {
      const answer = await send(path, { method: 'GET' }, 'application/pdf, application/json', FILE_PATIENCE)
      if (!answer.ok) throw refused(answer.status, await answer.json().catch(() => undefined))
      return answer.blob()
    },
  }
}

async function reach(fetch: Fetch, path: string, init: RequestInit, patience: number): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    throw unreachable()
  }
}

function refused(status: number, said: unknown): Trouble {
  const { error, code } = (said ?? {}) as { error?: unknown; code?: unknown }
  const sentence =
    typeof error === 'string' ? error : 'The office could not answer just now. Try again in a minute.'
  const word = typeof code === 'string' ? code : null
  return new Trouble(status === 401 ? 'signed-out' : 'server', sentence, status, word)
}

const unreachable = () =>
  new Trouble('unreachable', 'There is no connection just now. What you wrote is kept on this device.')
