// Empty databases for tests of restoring, on the run's server, with the address a person would put into DATABASE_URL.
import { randomBytes } from 'node:crypto'
import type { Address } from '#server/db/address.ts'
import { asSuperuser, testServer } from '#server/db/test-database.ts'

export type EmptyPlace = { owner: Address; url: string }

const made: string[] = []

export async function emptyPlace(): Promise<EmptyPlace> {
  const server = await testServer()
  const name = `restored_${randomBytes(6).toString('hex')}`
  made.push(name)
  await asSuperuser(server.superuser, `create database ${name} owner ${server.owner.user}`)
  const { user, password = '', host } = server.owner
  const url = `postgres://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(host)}`
  return { owner: { ...server.owner, database: name }, url }
}

export async function dropPlaces(): Promise<void> {
  const { superuser } = await testServer()
  for (const name of made.splice(0))
    await asSuperuser(superuser, `drop database if exists ${name} with (force)`)
}
