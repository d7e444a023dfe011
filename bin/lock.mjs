// A lock held as a folder: one program at a time, taken over where its holder is no longer alive.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {number} milliseconds */
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/**
 * Runs the work alone; `own(pid)` names a further process that must end before others may begin.
 * @template T
 * @param {string} folder
 * @param {(own: (pid: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  let told = false
  while (!take(folder)) {
    if (abandoned(folder)) {
      clear(folder)
      continue
    }
    if (!told) process.stderr.write('Another program is setting this folder up; waiting for it.\n')
    told = true
    await sleep(300)
  }
  const pids = [process.pid]
  /** @param {number} pid */
  const own = (pid) => {
    pids.push(pid)
    writeFileSync(join(folder, 'pids'), pids.join(' '))
  }
  try {
    return await work(own)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw new Error(
      `A lock cannot be made at ${folder} (${codeOf(error)}). Give this user the right to write there.`,
    )
  }
  writeFileSync(join(folder, 'pids'), String(process.pid))
  return true
}

/**
 * Nobody named in it lives; a lock without names is young (just made) or left over.
 * @param {string} folder
 */
function abandoned(folder) {
  try {
    const pids = readFileSync(join(folder, 'pids'), 'utf8').split(' ').filter(Boolean).map(Number)
    if (pids.length > 0) return !pids.some(alive)
  } catch {}
  try {
    return Date.now() - statSync(folder).mtimeMs > 5000
  } catch {
    return false
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Moved aside first: of several that wait only one can move it; a lock taken in between is put back.
 * @param {string} folder
 */
function clear(folder) {
  const aside = `${folder}-${process.pid}`
  try {
    renameSync(folder, aside)
    if (abandoned(aside)) rmSync(aside, { recursive: true, force: true })
    else renameSync(aside, folder)
  } catch {}
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : String(error)
}
