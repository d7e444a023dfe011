// The first things: an agency is made whole or not at all, once an address.
import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { inAgency } from '#server/db/tenant.ts'
import { freshDatabase } from '#server/db/test-database.ts'
import { addresses, agencyAt, agencyRecord } from '#server/store/agencies.ts'
import { actorOf, everybody, whoIs } from '#server/store/people.ts'
import { verifyLog } from '#server/store/verify-log.ts'
import { type Founding, foundAgency } from './found.ts'

const database = await freshDatabase()
const on = { pool: database.app, now: () => new Date('2026-03-02T15:00:00.000Z') }
afterAll(() => database.close())

const founding = (slug: string, more: Partial<Founding> = {}): Founding => ({
  agency: { id: randomUUID(), name: 'Hill House', slug, zone: 'UTC', calls: 'member', emergency: '112' },
  administrator: { id: randomUUID(), name: 'Ada Quist' },
  ...more,
})

const inside = <T>(agency: string, work: Parameters<typeof inAgency<T>>[2]) =>
  inAgency(database.app, agency, work)

test('an agency has its address, its record, its administrator and an unbroken log', async () => {
  const { agency, administrator } = founding('hill-house')
  await foundAgency(on, { agency, administrator })
  expect(await agencyAt(database.app, 'hill-house')).toBe(agency.id)
  expect(await addresses(database.app)).toEqual([{ slug: 'hill-house', agency: agency.id }])
  await inside(agency.id, async (trx) => {
    expect(await agencyRecord(trx, agency.id)).toMatchObject({
      name: 'Hill House',
      emergency: '112',
      help: [],
    })
    const ada = {
      person: administrator.id,
      name: 'Ada Quist',
      kind: 'staff',
      roles: ['administrator'],
      ended: false,
    }
    expect(await whoIs(trx, agency.id, administrator.id)).toEqual(ada)
    expect(await everybody(trx, agency.id)).toEqual([ada])
    expect((await actorOf(trx, agency.id, administrator.id)).roles).toEqual(['administrator'])
    expect(await verifyLog(trx, agency.id)).toEqual({ entries: 2, broken: null, erased: [] })
  })
})

test('an address is taken once, even by two at the same time', async () => {
  const both = await Promise.allSettled([
    foundAgency(on, founding('twice')),
    foundAgency(on, founding('twice')),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const late = foundAgency(on, founding('twice'))
  await expect(late).rejects.toMatchObject({ name: 'Refusal', code: 'exists' })
})

test('what does not fit, or fails beside it, leaves nothing behind', async () => {
  const before = await addresses(database.app)
  const nameless = founding('nameless')
  nameless.agency.name = ''
  await expect(foundAgency(on, nameless)).rejects.toMatchObject({ code: 'shape' })
  const alongside = () => Promise.reject(new Error('the account could not be made'))
  await expect(foundAgency(on, founding('beside', { alongside }))).rejects.toThrow('account')
  expect(await addresses(database.app)).toEqual(before)
})
