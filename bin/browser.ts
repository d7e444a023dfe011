// Finds or unpacks the browser the tests and screenshots run in.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { withLock } from './lock.mjs'

/** What Playwright's launch takes. */
export type TestBrowser = { executablePath: string; args: string[]; env: Record<string, string> }

const run = promisify(execFile)
const root = dirname(import.meta.dirname)
const args = ['--no-sandbox']

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The system's Chromium where one starts, otherwise the one from npm, unpacked once. */
export async function findBrowser(): Promise<TestBrowser> {
  const own = process.env.CHROMIUM_PATH
  const env = presentEnv()
  if (own !== undefined) {
    if (await starts(own, env)) return { executablePath: own, args, env }
    throw new Error(`CHROMIUM_PATH names ${own}, which does not start. Correct it, or leave it out.`)
  }
  for (const path of SYSTEM) {
    if (existsSync(path) && (await starts(path, env))) return { executablePath: path, args, env }
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked()
  throw new Error('The tests need a browser: install Chromium or Chrome, or name one in CHROMIUM_PATH.')
}

async function unpacked(): Promise<TestBrowser> {
  const cache = join(root, 'node_modules/.cache/openimr')
  const folder = join(cache, `chromium-${packedVersion()}`)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    await withLock(`${folder}.lock`, async () => {
      if (!existsSync(folder)) await unpack(folder)
    })
  }
  const env = {
    ...presentEnv(),
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  }
  const executablePath = join(folder, 'chromium')
  if (await starts(executablePath, env)) return { executablePath, args, env }
  throw new Error(
    `The browser that npm brought does not start (${executablePath}). ` +
      'Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  )
}

/** Under another name until it is whole, so that a run killed half-way leaves nothing that looks finished. */
async function unpack(folder: string) {
  const half = `${folder}.half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half)
  await run(process.execPath, [join(root, 'bin/unpack-chromium.ts')], {
    env: { ...presentEnv(), TMPDIR: half },
  })
  writeFileSync(join(half, 'fonts/fonts.conf'), fontsConf(folder))
  renameSync(half, folder)
}

/** The file in the archive names folders of the machine it was made for. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <cachedir>${join(folder, 'fonts/cache')}</cachedir>
</fontconfig>
`
}

function packedVersion(): string {
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json')
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}

/** A browser that can print its version may still lack a library to draw with, so it draws a page. */
async function starts(executablePath: string, env: Record<string, string>): Promise<boolean> {
  const browser = await chromium.launch({ executablePath, args, env, timeout: 20_000 }).catch(() => undefined)
  if (browser === undefined) return false
  try {
    const page = await browser.newPage()
    await page.screenshot({ timeout: 10_000 })
    return true
  } catch {
    return false
  } finally {
    await browser.close()
  }
}

function presentEnv(): Record<string, string> {
  const present = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  return Object.fromEntries(present)
}
