// The power goes: what lies on the disk at any instant opens again with every commit acknowledged before it.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '#server/db/test-database.ts'
import { sized } from './full-size.ts'
import { expectNothingLost } from './nothing-lost.ts'
import { commitsOf, hears, hearsMore, kill, startWriter, wholeServerOf } from './writer.ts'

const COPIES = Number(process.env.OPENIMR_COPIES ?? sized(2, 100))
const CUTS = Number(process.env.OPENIMR_POWER_CUTS ?? 0)

test(`${COPIES} copies of a folder at work each hold what was acknowledged before`, {
  timeout: COPIES * 60_000,
}, async () => {
  const folder = await temporaryFolder()
  const agency = randomUUID()
  const writer = startWriter(folder, agency)
  await hearsMore(writer)
  let acknowledged = 0
  for (let copy = 0; copy < COPIES; copy += 1) {
    await pause(Math.random() * 500)
    await hearsMore(writer)
    const before = commitsOf(writer)
    acknowledged = before.size
    const copied = await copyAtOneInstant(folder)
    await expectNothingLost(copied, agency, before)
    await rm(copied, { recursive: true, maxRetries: 5, retryDelay: 200 })
  }
  process.stdout.write(`${COPIES} copies, the last of ${acknowledged} acknowledged commits\n`)
  expect(acknowledged).toBeGreaterThan(COPIES)
  for (const pid of await wholeServerOf(folder)) signal(pid, 'SIGKILL')
  await kill(writer)
  await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
})

/** Nothing of the server runs while it is copied, so that the copy is of one instant. */
async function copyAtOneInstant(folder: string): Promise<string> {
  const copied = await temporaryFolder()
  const processes = await wholeServerOf(folder)
  try {
    for (const pid of processes) signal(pid, 'SIGSTOP')
    execFileSync('cp', ['-a', join(folder, 'postgresql'), join(folder, 'database-role.json'), copied])
  } finally {
    for (const pid of processes) signal(pid, 'SIGCONT')
  }
  return copied
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // A backend that has ended by itself.
  }
}

// For root on Linux: the file system stops as it does when the power goes, and forgets what was not synced to it.
if (CUTS > 0)
  test(`nothing acknowledged is lost over ${CUTS} power cuts`, { timeout: CUTS * 60_000 }, async () => {
    const place = await temporaryFolder()
    const image = join(place, 'disk')
    const mounted = join(place, 'mounted')
    await mkdir(mounted)
    run('truncate', '--size=1G', image)
    run('mkfs.ext4', '-q', image)
    onTestFinished(() => rm(place, { recursive: true }))
    const agency = randomUUID()
    const acknowledged = new Set<string>()
    const data = join(mounted, 'data')
    for (let cut = 0; cut < CUTS; cut += 1) {
      run('mount', '-o', 'loop', image, mounted)
      await chmod(mounted, 0o711)
      const writer = startWriter(data, agency)
      onTestFinished(() => kill(writer))
      await hearsMore(writer)
      const enough = writer.acknowledged.size + 200
      await hears(writer, () => writer.acknowledged.size >= enough)
      await pause(Math.random() * 500)
      const server = await wholeServerOf(data)
      // What nobody has synced is gone afterwards, or this would be no power cut.
      await writeFile(join(mounted, 'not-synced'), 'still here')
      cutThePower(mounted)
      for (const line of commitsOf(writer)) acknowledged.add(line)
      for (const pid of server) signal(pid, 'SIGKILL')
      await kill(writer)
      await unmount(mounted)
      run('mount', '-o', 'loop', image, mounted)
      expect(await readFile(join(mounted, 'not-synced'), 'utf8').catch(() => '')).not.toBe('still here')
      await expectNothingLost(data, agency, acknowledged)
      await unmount(mounted)
    }
    process.stdout.write(`${CUTS} power cuts, ${acknowledged.size} commits acknowledged\n`)
  })

const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'pipe' })

/** The file system's own shutdown, without writing its journal out first. */
function cutThePower(mounted: string): void {
  const program =
    'my $how = pack("L", 2); open(my $at, "<", $ARGV[0]) or die $!; ioctl($at, 0x8004587d, $how) or die $!'
  run('perl', '-e', program, mounted)
}

async function unmount(mounted: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      run('umount', mounted)
      return
    } catch (busy) {
      if (tries === 50) throw busy
      await pause(200)
    }
  }
}
