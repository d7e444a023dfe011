// Eight hours, three days and thirty days without network: all that was written goes up over a bad line, and soon.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#domain/text.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { type Office, openOffice, SLUG } from './office.ts'
import { bodiesOf, hope, PIN, visit } from './visit.ts'

const HOUR = 3_600_000
const OPERATIONS = 520

/** 400 kbit/s either way and 400 ms there and back, counted on the bytes that really travel. */
const BITS_A_SECOND = 400_000
const ROUND_TRIP = 0.4
/** Names of headers and cookies, which the line of the test does not carry. */
const HEADERS = 1_000

let office: Office
let practitioner: Id
let client: Id
beforeAll(async () => {
  office = await openOffice('little')
  practitioner = await office.desk.hire('Bram Oduya', 'practitioner')
  client = await office.desk.enter('Kit Moran', practitioner)
  office.invite(practitioner, ['practitioner'], false)
})
afterAll(() => office.close())

test.each([
  ['eight hours', 8],
  ['three days', 72],
  ['thirty days', 30 * 24],
])(
  'after %s without network nothing is lost, and it is up within a minute',
  { timeout: 600_000 },
  async (_, hours) => {
    const at = await visit(office, practitioner, 'staff')
    at.network.fate = () => 'request lost'
    const before = bodiesOf(at.device, client).length
    let { device } = at
    const kept: string[] = []
    for (let count = 0; count < OPERATIONS; count += 1) {
      office.desk.wait((hours * 3600) / OPERATIONS)
      at.machine.set(office.desk.now().getTime())
      const words = `Wish ${randomUUID()}`
      await hope(device, client, words)
      kept.push(words)
      // Now and then the device is put away and opened again.
      if (count % 130 === 129) {
        device.lock()
        device = await (await openKeeper('staff', SLUG, at.tab)).unlock(PIN)
      }
    }
    expect(device.status()).toMatchObject({ waiting: OPERATIONS })
    expect(device.status().longUnsent).toBe(hours > 24)

    let seconds = 0
    at.network.fate = () => 'arrives'
    at.network.carries = (bytes) => {
      seconds += ROUND_TRIP + ((bytes + HEADERS) * 8) / BITS_A_SECOND
    }
    // Whose sign-in has lapsed signs in again; what waits is not touched by that.
    await device.sync()
    if (device.status().signedOut) await device.renew(await at.keeper.doors.demo(practitioner))
    await device.sync()
    expect(device.status()).toMatchObject({ waiting: 0, attention: 0, longUnsent: false })
    process.stdout.write(`${hours} h, ${OPERATIONS} operations: ${seconds.toFixed(1)} s on the line\n`)
    expect(seconds).toBeLessThan(60)

    const elsewhere = await visit(office, practitioner, 'staff')
    const there = bodiesOf(elsewhere.device, client)
    expect(there).toHaveLength(before + OPERATIONS)
    expect(kept.filter((words) => !there.includes(words))).toEqual([])
    expect(Date.parse(device.now()) - office.desk.now().getTime()).toBeLessThan(HOUR)
  },
)
