// Guessing passwords, in the few hundreds at every run and the ten thousands with OPENIMR_FULL=1: almost none is compared.
import { afterAll, describe, expect, test } from 'vitest'
import { inAgency } from '#server/db/tenant.ts'
import { newCaller } from '#server/test-caller.ts'
import { ADDRESS, countTry, subject } from './attempts.ts'
import { openDoor, PASSWORD } from './test-door.ts'

const FULL = process.env.OPENIMR_FULL === '1'
const GUESSES = FULL ? 10_000 : 150
const FORGED = FULL ? 1000 : 40
const PAIRS = FULL ? 1000 : 3
/** Tries of an address that are only counted and not made, so that a usual run is short. */
const COUNTED = FULL ? 0 : 95
const patience = FULL ? 60 * 60_000 : 120_000

const { app, agency, api, now, pass, invited, enter } = await openDoor()
afterAll(() => app.close())

type Guess = { email: string; password: string; device?: object; from: string; forged?: string }

/** A call from any address at all, as the network would bring it. */
async function guess({ email, password, device, from, forged }: Guess) {
  const answer = await app.app.inject({
    method: 'POST',
    url: api('/sign-in'),
    remoteAddress: from,
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      'content-type': 'application/json',
      ...(forged ? { 'x-forwarded-for': forged, forwarded: `for=${forged}`, 'x-real-ip': forged } : {}),
    },
    payload: JSON.stringify({ email, password, device: device ?? newCaller(app).device }),
  })
  return { status: answer.statusCode, text: answer.body, code: (answer.json() as { code?: string }).code }
}

const address = (count: number) => `10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`

/** How many of so many guesses, spread over a quarter of an hour, were held against the password. */
async function comparedOf(count: number, make: (place: number) => Omit<Guess, 'email' | 'password'>) {
  const end = now() + 15 * 60_000
  let compared = 0
  for (let place = 0; place < count; place += 1) {
    const { code } = await guess({ email: 'bram@elm.example', password: `guess ${place}`, ...make(place) })
    compared += code === 'wrong' ? 1 : 0
    pass((end - now()) / 60_000 / (count - place))
  }
  return compared
}

describe('guessing the password of one account', () => {
  test(
    'from as many addresses as guesses compares ten at most, and its owner still comes in',
    async () => {
      const { caller } = await enter(agency.practitioner, 'bram@elm.example')
      const compared = await comparedOf(GUESSES, (place) => ({ from: address(place) }))
      expect(compared).toBeLessThanOrEqual(10)
      expect(compared).toBeGreaterThan(0)
      const own = { email: 'bram@elm.example', password: PASSWORD, from: '192.0.2.1' }
      expect((await guess(own)).code).toBe('wait')
      expect((await guess({ ...own, device: caller.device })).status).toBe(200)
      process.stdout.write(`  ${GUESSES} guesses in a quarter of an hour: ${compared} compared.\n`)
    },
    patience,
  )

  test(
    'behind forged addresses changes nothing',
    async () => {
      await enter(agency.practitioner, 'bram@elm.example')
      pass(24 * 60)
      const plain = await comparedOf(FORGED, () => ({ from: '10.0.0.1' }))
      pass(24 * 60)
      const forged = await comparedOf(FORGED, (place) => ({ from: '10.0.0.1', forged: address(place) }))
      expect(forged).toBe(plain)
      expect(forged).toBeLessThanOrEqual(10)
    },
    patience,
  )

  test(
    'of many accounts from one address is held up as well',
    async () => {
      pass(24 * 60)
      const from = '10.9.9.9'
      for (let place = 0; place < COUNTED; place += 1)
        await inAgency(app.database.app, agency.agency, (trx) =>
          countTry(trx, agency.agency, subject('address', from), ADDRESS, new Date(now())),
        )
      let compared = COUNTED
      for (let place = COUNTED; place < 110; place += 1) {
        const email = `somebody${place}@elm.example`
        compared += (await guess({ email, password: 'guess', from })).code === 'wrong' ? 1 : 0
      }
      expect(compared).toBe(100)
    },
    patience,
  )
})

describe('whether somebody has an account', () => {
  test(
    'is not told by the answer, its size or its time',
    async () => {
      await enter(agency.practitioner, 'bram@elm.example')
      const spent: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
      const tryOne = async (kind: 'known' | 'unknown') => {
        const email = kind === 'known' ? 'bram@elm.example' : 'nobody@elm.example'
        const began = performance.now()
        const said = await guess({ email, password: 'not the password', from: '192.0.2.2' })
        spent[kind].push(performance.now() - began)
        return said
      }
      for (let pair = 0; pair < PAIRS; pair += 1) {
        // The longest wait is over, so that each is compared.
        pass(16)
        const order = pair % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
        const [one, other] = [await tryOne(order[0]), await tryOne(order[1])]
        expect(one).toEqual(other)
        expect(one.code).toBe('wrong')
      }
      const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
      const [known, unknown] = [median(spent.known), median(spent.unknown)]
      process.stdout.write(
        `  ${PAIRS} pairs of wrong passwords: median ${known.toFixed(1)} ms with an account, ${unknown.toFixed(1)} ms without.\n`,
      )
    },
    patience,
  )

  test('is not told by an invitation that does not work, whatever is wrong with it', async () => {
    const look = (secret: string) => newCaller(app).post(api('/invitation/look'), { secret })
    const replaced = await invited(agency.stranger)
    const used = await invited(agency.stranger)
    const { device, post } = newCaller(app)
    const given = { secret: used, email: 'ilse@elm.example', password: PASSWORD, device }
    expect((await post(api('/invitation/accept'), given)).status).toBe(200)
    const old = await invited(agency.leader)
    pass(72 * 60)
    const said = await Promise.all([replaced, used, old, 'A'.repeat(43)].map(look))
    expect(new Set(said.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(said[0]?.status).toBe(404)
  })
})
