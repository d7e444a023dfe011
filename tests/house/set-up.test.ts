// The first command on a fresh machine: what starts a program, and the lock that lets one set-up run at a time.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyHouse, type House, root } from './copy-house.ts'

function houseWithRun(): House {
  const house = copyHouse()
  for (const name of ['run', 'packages', 'pinned-node', 'lock']) {
    cpSync(join(root, `bin/${name}.mjs`), join(house.folder, `bin/${name}.mjs`))
  }
  ownPackages(house)
  house.write(
    'bin/tell.ts',
    'const words: string = process.argv.slice(2).join()',
    'console.log(process.cwd(), words)',
  )
  house.write('bin/end.ts', 'process.exit(7)')
  house.write(
    'bin/stay.ts',
    "process.on('SIGTERM', () => process.exit(5))",
    'setInterval(() => undefined, 1000)',
    "console.log('staying')",
  )
  return house
}

/** In place of the link to the real ones, which a set-up gone wrong would delete. */
function ownPackages({ folder }: House): void {
  const packages = join(folder, 'node_modules')
  rmSync(packages)
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (/^node-(bin-)?(linux|darwin)-/.test(name))
      symlinkSync(join(root, 'node_modules', name), join(packages, name))
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  writeFileSync(join(packages, '.openimr-setup'), `${lock} ${process.platform}-${process.arch}\n`)
}

test('a program runs in the folder of the house, with its words, and hands back its end', async () => {
  const house = houseWithRun()
  const told = await house.run('bin/run.mjs', 'bin/tell.ts', 'a', 'b')
  expect(told).toEqual({ code: 0, output: `${house.folder} a,b\n` })
  expect((await house.run('bin/run.mjs', 'bin/end.ts')).code).toBe(7)
})

test('a program that is not there is a sentence, not a stack', async () => {
  const { code, output } = await houseWithRun().run('bin/run.mjs', 'bin/nowhere.ts')
  expect(code).toBe(1)
  expect(output).toMatch(/^There is no program bin\/nowhere\.ts in .*\.\n$/)
})

test('a signal to the starter ends the program, in the way the program chose', async () => {
  const { folder } = houseWithRun()
  const starter = spawn(process.execPath, ['bin/run.mjs', 'bin/stay.ts'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((ready) => starter.stdout.once('data', ready))
  starter.kill('SIGTERM')
  expect(await new Promise((done) => starter.on('exit', done))).toBe(5)
})

test('of many that come at once, one works at a time', async () => {
  const house = houseWithRun()
  house.write(
    'bin/count.ts',
    "import { readFileSync, writeFileSync } from 'node:fs'",
    "import { withLock } from './lock.mjs'",
    "await withLock('lock', async () => {",
    "  const count = Number(readFileSync('count', 'utf8'))",
    '  await new Promise((done) => setTimeout(done, 50))',
    "  writeFileSync('count', String(count + 1))",
    '})',
  )
  writeFileSync(join(house.folder, 'count'), '0')
  await Promise.all(Array.from({ length: 5 }, () => house.run('bin/count.ts')))
  expect(readFileSync(join(house.folder, 'count'), 'utf8')).toBe('5')
  expect(existsSync(join(house.folder, 'lock'))).toBe(false)
})

test('a lock is taken over from the dead and never from the living', async () => {
  const house = houseWithRun()
  house.write(
    'bin/take.ts',
    "import { withLock } from './lock.mjs'",
    "await withLock('lock', async () => console.log('taken'))",
  )
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await new Promise((done) => gone.on('exit', done))
  mkdirSync(join(house.folder, 'lock'))
  writeFileSync(join(house.folder, 'lock/pids'), `${gone.pid}`)
  expect((await house.run('bin/take.ts')).output).toContain('taken')

  mkdirSync(join(house.folder, 'lock'))
  writeFileSync(join(house.folder, 'lock/pids'), `${gone.pid} ${process.pid}`)
  const waiting = spawn(process.execPath, ['bin/take.ts'], { cwd: house.folder })
  let output = ''
  waiting.stdout.on('data', (text: Buffer) => {
    output += text
  })
  await new Promise((done) => setTimeout(done, 1500))
  expect(output).not.toContain('taken')
  waiting.kill('SIGKILL')
})
