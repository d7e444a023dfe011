// Breaks the check itself: it has to say so, count right and end with an error.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyHouse, type House, root } from './copy-house.ts'

function houseWithCheck(): House {
  const house = copyHouse()
  const programs = ['check', 'check-steps', 'run-step', 'setup', 'browser', 'web-build', 'unpack-chromium']
  for (const name of programs) cpSync(join(root, `bin/${name}.ts`), join(house.folder, `bin/${name}.ts`))
  cpSync(join(root, 'bin/lock.mjs'), join(house.folder, 'bin/lock.mjs'))
  return house
}

async function check(house: House, ...args: string[]) {
  const { code, output } = await house.run('bin/check.ts', ...args)
  return { code, last: output.trimEnd().split('\n').at(-1), output }
}

const FAILING = ["import { expect, test } from 'vitest'", "test('no', () => expect(1).toBe(2))"]
const SKIPPED = ["import { test } from 'vitest'", "test.skip('left out', () => undefined)"]

test('it passes in a clean house and counts what it did', async () => {
  const { code, last } = await check(houseWithCheck(), '--only', 'types,unit')
  expect({ code, last }).toEqual({ code: 0, last: '2 passed, 0 failed' })
})

test('each failing step is shown and counted, and the steps after it still run', async () => {
  const house = houseWithCheck()
  house.write('src/server/unformatted.ts', 'export const a = "b";')
  house.write('src/domain/wrong.ts', "export const wrong: number = 'a'")
  house.write('src/domain/failing.test.ts', ...FAILING)
  house.write('src/domain/skipped.test.ts', ...SKIPPED)
  const { code, last, output } = await check(house, '--only', 'lint,types,unit')
  expect({ code, last }).toEqual({ code: 1, last: '1 passed, 4 failed' })
  expect(output).toContain('src/server/unformatted.ts')
  expect(output).toContain('src/domain/wrong.ts(1,14): error TS2322')
  expect(output).toContain('1 left out')
})

test('a test file that cannot be loaded fails the check', async () => {
  const house = houseWithCheck()
  house.write('src/domain/broken.test.ts', "import { nothing } from './nowhere.ts'", 'nothing()')
  const { code, last } = await check(house, '--only', 'unit')
  expect({ code, last }).toEqual({ code: 1, last: '1 passed, 1 failed' })
})

test('a step without a single test fails the check', async () => {
  const { code, last, output } = await check(houseWithCheck(), '--only', 'rooms')
  expect({ code, last }).toEqual({ code: 1, last: '0 passed, 1 failed' })
  expect(output).toMatch(/no test/i)
})

test('a step that does not exist is refused with the names of those that do', async () => {
  const { code, output } = await check(houseWithCheck(), '--only', 'unti')
  expect(code).toBe(1)
  expect(output).toContain('There is no step unti. There are: lint, types, rooms,')
})
