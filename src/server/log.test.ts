// The log holds ids and figures: of a fault it keeps where it was thrown, never what it says.
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog } from './log.ts'

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  const to = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  write(createLog({ to }))
  return lines.join('')
}

const line = {
  request: 'r1',
  route: '/api/:agency/entries',
  method: 'POST',
  status: 200,
  ms: 12.7,
  audit: 'write',
  agency: null,
  person: null,
  device: null,
  client: null,
}

test('a request’s line has its fields and no other', () => {
  const text = logged((log) => log.request({ ...line, body: 'canary', url: '/api/canary' } as typeof line))
  expect(JSON.parse(text)).toEqual({ level: 30, time: expect.any(String), ...line, ms: 13 })
})

test('a fault’s message, which may quote a record, is left out', () => {
  const database = Object.assign(new Error('duplicate key: (canary)\n    detail canary'), {
    code: '23505',
    detail: 'Key (name)=(canary)',
  })
  const text = logged((log) => log.fault('somewhere', database))
  expect(text).not.toContain('canary')
  expect(JSON.parse(text)).toMatchObject({ where: 'somewhere', fault: 'Error', code: '23505' })
  expect(JSON.parse(text).stack[0]).toMatch(/log\.test\.ts/)
})

test('what was thrown without being an error says only that', () => {
  expect(JSON.parse(logged((log) => log.fault('somewhere', 'canary')))).toMatchObject({ fault: 'string' })
  expect(logged((log) => log.fault('somewhere', { code: 'canary canary' }))).not.toContain('canary')
})

test('a line cannot be forged by what stands in a field', () => {
  const text = logged((log) => log.request({ ...line, route: '/x\n{"level":30,"person":"forged"}' }))
  expect(text.trim().split('\n')).toHaveLength(1)
})
