// The server as a process: it starts on an empty folder, says how to set it up, answers, and stops when it is told.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { temporaryFolder } from './db/test-database.ts'

const root = join(import.meta.dirname, '..', '..')
const folder = await temporaryFolder()
const started: ChildProcess[] = []
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

function serve(settings: Record<string, string>) {
  const env = { PATH: process.env.PATH, PORT: '0', OPENIMR_DATA: join(folder, 'data'), ...settings }
  const child = spawn(process.execPath, ['bin/serve.ts'], { cwd: root, env })
  started.push(child)
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  const ended = once(child, 'exit').then(([code]) => code as number)
  const hears = async (words: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = words.exec(said)
      if (found) return found
      if (child.exitCode !== null) throw new Error(`It ended without saying so. It said: ${said}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return { child, ended, hears, said: () => said }
}

test('starts, is set up at the address it names, refuses a second one on its folder, and stops cleanly', async () => {
  const first = serve({})
  const [, url] = await first.hears(/OpenIMR is ready: (\S+)/)
  await first.hears(/\/first-run to set it up. The set-up secret: ([2-9A-Z]{4}-?){5}/)
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ ok: true, database: 'embedded' })

  const second = serve({})
  expect(await second.ended).toBe(1)
  expect(second.said()).toMatch(/already runs on the data folder/)
  expect(second.said()).not.toMatch(/\n\s+at /)

  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
})

test.each([
  [{ PORT: 'eighty' }, /^PORT is “eighty”/],
  [{ OPENIMR_URL: 'nowhere' }, /^OPENIMR_URL is “nowhere”/],
])('that cannot start says why in a sentence: %o', async (settings, sentence) => {
  const server = serve(settings)
  expect(await server.ended).toBe(1)
  expect(server.said()).toMatch(sentence)
  expect(server.said().trim().split('\n')).toHaveLength(1)
})
