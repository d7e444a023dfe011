// A sealed file: gzip within age, so that `age -d` and `gunzip` open it too; it is there whole, or not at all.
import { createReadStream, createWriteStream } from 'node:fs'
import { link, mkdir, open, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip, createGzip } from 'node:zlib'
import { Decrypter, Encrypter } from 'age-encryption'
import type { Lock, Unlock } from './key.ts'
import { BackupRefused } from './refused.ts'

/** Under another name until it is on disk, so that half a backup is never taken for one. */
export async function writeSealed(path: string, lock: Lock, plain: AsyncIterable<Buffer>): Promise<number> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.part-${process.pid}`
  try {
    const encrypter = new Encrypter()
    lock.onto(encrypter)
    const source = Readable.from(plain, { objectMode: false })
    const packed = createGzip({ level: 1 })
    // A fault of the source ends the packed stream, and with it the file.
    const packing = pipeline(source, packed)
    packing.catch(() => undefined)
    const sealed = await encrypter.encrypt(asWeb(packed))
    await pipeline(
      Readable.fromWeb(sealed as ReadableStream),
      createWriteStream(draft, { mode: 0o600, flags: 'wx' }),
    )
    await packing
    await sync(draft)
    await link(draft, path)
    await sync(dirname(path))
    return (await stat(path)).size
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? thereAlready(path) : error
  } finally {
    await rm(draft, { force: true })
  }
}

/** `passed` hears how many bytes of the file have been read. */
export async function* readSealed(
  path: string,
  unlock: Unlock,
  passed: (bytes: number) => void = () => undefined,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  file.on('data', (chunk) => passed(chunk.length))
  file.pause()
  const unpacked = createGunzip()
  try {
    const opened = await openSealed(file, unlock)
    const unpacking = pipeline(Readable.fromWeb(opened as ReadableStream), unpacked)
    unpacking.catch(() => undefined)
    for await (const chunk of unpacked) yield chunk as Buffer
    await unpacking
  } catch (error) {
    throw sayWhy(path, error)
  } finally {
    file.destroy()
    unpacked.destroy()
  }
}

async function openSealed(file: Readable, unlock: Unlock): Promise<unknown> {
  const decrypter = new Decrypter()
  unlock(decrypter)
  return decrypter.decrypt(asWeb(file))
}

const asWeb = (stream: Readable) => Readable.toWeb(stream) as unknown as globalThis.ReadableStream<Uint8Array>

export const thereAlready = (path: string) =>
  new BackupRefused(`There is a file at ${path} already. Name another, or take it away.`)

function sayWhy(path: string, error: unknown): Error {
  if (error instanceof BackupRefused) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new BackupRefused(`There is no file at ${path}.`)
  if (code === 'EACCES' || code === 'EISDIR')
    return new BackupRefused(`The file ${path} cannot be read (${code}).`)
  if (message.includes('no identity matched'))
    return new BackupRefused(
      `This key does not open ${path}. Use the key that was in use when the backup was made.`,
    )
  return new BackupRefused(
    `The file ${path} is damaged, cut short or no backup of OpenIMR. Nothing was changed. Use another backup.`,
  )
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
