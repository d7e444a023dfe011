// The key of the backups: set by the person who runs the installation, or made once and kept in the data folder.
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Decrypter, type Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { BackupRefused } from './refused.ts'

/** `madeAt` names the file of a key that was made just now: nobody has kept a copy of it yet. */
export type Lock = { onto(encrypter: Encrypter): void; madeAt: string | null }

export type Unlock = (decrypter: Decrypter) => void

export type KeySetting = { dataFolder: string; backupKey?: string | undefined }

const SECRET = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m
const PUBLIC = /^age1[0-9a-z]+$/
const SHORTEST = 12

export const keyFile = (dataFolder: string) => join(dataFolder, 'backup-key.txt')

/** A public key in the setting lets this machine write backups that it cannot read. */
export async function keyToLock({ dataFolder, backupKey }: KeySetting): Promise<Lock> {
  if (backupKey !== undefined && !SECRET.test(backupKey)) {
    if (PUBLIC.test(backupKey))
      return { onto: (encrypter) => encrypter.addRecipient(backupKey), madeAt: null }
    const passphrase = strong(backupKey)
    return { onto: (encrypter) => encrypter.setPassphrase(passphrase), madeAt: null }
  }
  const path = keyFile(dataFolder)
  const kept = secretIn(backupKey) ?? (await secretAt(path))
  const secret = kept ?? (await makeKey(path))
  const recipient = await identityToRecipient(secret)
  return { onto: (encrypter) => encrypter.addRecipient(recipient), madeAt: kept ? null : path }
}

export async function keyToUnlock({ dataFolder, backupKey }: KeySetting): Promise<Unlock> {
  if (backupKey !== undefined && PUBLIC.test(backupKey))
    throw new BackupRefused(
      'OPENIMR_BACKUP_KEY is a public key: it locks backups and cannot open them. Set it to the secret key, which begins with AGE-SECRET-KEY-1.',
    )
  if (backupKey !== undefined && !SECRET.test(backupKey))
    return (decrypter) => decrypter.addPassphrase(backupKey)
  const secret = secretIn(backupKey) ?? (await secretAt(keyFile(dataFolder)))
  if (secret === undefined)
    throw new BackupRefused(
      `There is no key to open a backup with. Set OPENIMR_BACKUP_KEY to it, or put the key file at ${keyFile(dataFolder)}.`,
    )
  return (decrypter) => decrypter.addIdentity(secret)
}

/** Keeps the secret key a backup was restored with, so that the next backups open with the same. */
export async function adoptKey({ dataFolder, backupKey }: KeySetting): Promise<void> {
  const secret = secretIn(backupKey)
  const path = keyFile(dataFolder)
  if (secret !== undefined && (await secretAt(path)) === undefined) await writeKey(path, secret)
}

async function makeKey(path: string): Promise<string> {
  const secret = await generateX25519Identity()
  await writeKey(path, secret)
  return secret
}

/** The form that `age-keygen` writes, so that `age -d -i` takes the file. */
async function writeKey(path: string, secret: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = await open(`${path}.new`, 'w', 0o600)
  await draft.writeFile(`# public key: ${await identityToRecipient(secret)}\n${secret}\n`)
  await draft.sync()
  await draft.close()
  await rename(`${path}.new`, path)
}

async function secretAt(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new BackupRefused(`The key file ${path} cannot be read (${error.code}).`)
  })
  if (text !== undefined && secretIn(text) === undefined)
    throw new BackupRefused(`The file ${path} holds no key. Put the right one there, or take it away.`)
  return secretIn(text)
}

const secretIn = (text: string | undefined): string | undefined => SECRET.exec(text ?? '')?.[0]

function strong(passphrase: string): string {
  if (passphrase.length >= SHORTEST) return passphrase
  throw new BackupRefused(
    `OPENIMR_BACKUP_KEY is shorter than ${SHORTEST} characters. Use five words, or a key such as age-keygen makes.`,
  )
}
