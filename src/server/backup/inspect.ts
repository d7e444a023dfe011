// Reads a backup whole, without a database, and says what is in it; one that is not whole is refused.
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { migrationsFit } from './fits.ts'
import type { Unlock } from './key.ts'
import { BackupRefused } from './refused.ts'
import { type End, type Head, type Part, readScript } from './script.ts'
import { readSealed } from './sealed-file.ts'

export type Contents = { path: string; head: Head; end: End; rows: number }

export type Reading = (done: { bytes: number; of: number }) => void

export async function inspectBackup(
  path: string,
  unlock: Unlock,
  passed: Reading = () => undefined,
): Promise<Contents> {
  const of = await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
  let [head, end]: [Head | undefined, End | undefined] = [undefined, undefined]
  let bytes = 0
  let hash = createHash('sha256')
  const found: { part: Part; sha256: string }[] = []
  let part: Part | undefined
  const count = (read: number) => {
    bytes += read
    passed({ bytes, of })
  }
  for await (const told of readScript(readSealed(path, unlock, count))) {
    if (told.is === 'head') head = told.head
    if (told.is === 'part') {
      part = told.part
      hash = createHash('sha256')
    }
    if (told.is === 'rows') hash.update(told.bytes)
    if (told.is === 'part-end' && part) found.push({ part, sha256: hash.digest('hex') })
    if (told.is === 'end') end = told.end
  }
  if (!head || !end) throw new BackupRefused(`The file ${path} is no whole backup.`)
  refuseUnequal(path, found, end)
  await migrationsFit(head)
  return { path, head, end, rows: end.parts.reduce((sum, { rows }) => sum + rows, 0) }
}

function refuseUnequal(path: string, found: readonly { part: Part; sha256: string }[], end: End): void {
  const equal =
    found.length === end.parts.length &&
    found.every(({ part, sha256 }, at) => {
      const said = end.parts[at]
      return said?.sha256 === sha256 && said.table === part.table && said.agency === part.agency
    })
  if (!equal)
    throw new BackupRefused(`What the file ${path} holds is not what it says it holds. Use another backup.`)
}
