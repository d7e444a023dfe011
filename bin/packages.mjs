// Brings node_modules to what package-lock.json says, once, however many programs start at the same time.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { withLock } from './lock.mjs'
import { nodePackage, pinnedNode } from './pinned-node.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package */

/**
 * What the stamp in node_modules has to read for the packages to be the right ones.
 * @param {string} root
 */
export function expectedStamp(root) {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`
}

/** @param {string} root */
const stampFile = (root) => join(root, 'node_modules/.openimr-setup')

/**
 * Whether the packages on disk are those of package-lock.json.
 * @param {string} root
 */
export function packagesCurrent(root) {
  if (nodePackage() !== undefined && pinnedNode(root) === undefined) return false
  if (!existsSync(stampFile(root))) return false
  return readFileSync(stampFile(root), 'utf8').trim() === expectedStamp(root)
}

/**
 * Whether npm itself put there what the lock names: so after somebody ran npm install by hand.
 * @param {string} root
 */
function installedByHand(root) {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  if (nodePackage() !== undefined && pinnedNode(root) === undefined) return false
  /** @type {Record<string, Package>} */
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  /** @type {Record<string, Package>} */
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '' || (optional && there[path] === undefined)) return true
    return there[path]?.version === version && there[path]?.integrity === integrity
  })
}

/** @param {string} root */
export async function ensurePackages(root) {
  if (packagesCurrent(root)) return
  await withLock(join(root, '.setup-lock'), async (own) => {
    if (packagesCurrent(root)) return
    if (!installedByHand(root)) await install(root, own)
    writeFileSync(stampFile(root), `${expectedStamp(root)}\n`)
  })
}

/**
 * @param {string} root
 * @param {(pid: number) => void} own
 */
async function install(root, own) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const line = () => `Fetching the packages OpenIMR needs (once, about a minute): ${seconds()} s`
  const terminal = process.stderr.isTTY
  process.stderr.write(terminal ? line() : 'Fetching the packages OpenIMR needs (once, about a minute).\n')
  const progress = setInterval(
    () => process.stderr.write(terminal ? `\r${line()}` : `${line()}\n`),
    terminal ? 1000 : 15_000,
  )
  try {
    const { code, output } = await runNpmCi(root, own)
    if (terminal) process.stderr.write('\n')
    if (code !== 0) {
      throw new Error(
        `${output.trim().split('\n').slice(-20).join('\n')}\n\nnpm ci did not finish (its last lines are above). ` +
          'Check the network and the free disk space, then run the same command again.',
      )
    }
    process.stderr.write(`The packages are there after ${seconds()} s.\n`)
  } finally {
    clearInterval(progress)
  }
}

/**
 * @param {string} root
 * @param {(pid: number) => void} own
 * @returns {Promise<{ code: number, output: string }>}
 */
function runNpmCi(root, own) {
  // Without --include=dev a machine with NODE_ENV=production would get no Vite, and no web app.
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const cli = process.env.npm_execpath
  const [command, first] =
    cli !== undefined && basename(cli) === 'npm-cli.js' ? [process.execPath, [cli]] : ['npm', []]
  return new Promise((done) => {
    const npm = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    if (npm.pid !== undefined) own(npm.pid)
    let output = ''
    /** @param {Buffer} text */
    const keep = (text) => {
      output = (output + text).slice(-20_000)
    }
    npm.stdout.on('data', keep)
    npm.stderr.on('data', keep)
    npm.on('error', (error) => done({ code: 1, output: `npm could not be started: ${error.message}` }))
    npm.on('close', (code) => done({ code: code ?? 1, output }))
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.once(signal, () => npm.kill(signal))
    }
  })
}
