// Starts a program of OpenIMR with the Node it is pinned to, after fetching the packages where needed.
// Plain JavaScript without packages, so that any Node from 20 on can run it on a fresh clone.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './packages.mjs'
import { pinnedNode } from './pinned-node.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** The Node to run with: the pinned one, or the running one where it is new enough. */
function chooseNode() {
  const pinned = pinnedNode(root)
  if (pinned !== undefined && spawnSync(pinned, ['--version']).status === 0) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  return stop(
    `OpenIMR brings no Node for this machine (${process.platform} ${process.arch}) that starts here, and the ` +
      `Node found is ${process.versions.node}. Install Node 26 from nodejs.org and run the command again.`,
  )
}

const [file, ...args] = process.argv.slice(2)
if (file === undefined) stop('Say which program to run: node bin/run.mjs bin/start.ts')
if (!existsSync(resolve(root, file))) stop(`There is no program ${file} in ${root}.`)

await ensurePackages(root).catch((error) => stop(error.message))

const node = chooseNode()
const program = spawn(node, [resolve(root, file), ...args], {
  // The same folder as under npm, so that a program started from elsewhere finds the same data.
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${dirname(node)}:${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
  },
})

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    // Ctrl-C in a terminal reaches the program by itself; a second one would read as "stop at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) program.kill(signal)
  })
}
program.on('error', (error) => stop(`The program could not be started: ${error.message}`))
program.on('exit', (code, signal) => {
  process.exit(signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0))
})
