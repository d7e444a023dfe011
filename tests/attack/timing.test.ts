// Whether the time an answer takes tells what the answer itself does not: measured, and reported.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '#server/test-app.ts'
import { signedIn } from '#server/test-caller.ts'
import { type SmallAgency, smallAgency } from '#server/test-people.ts'
import { hours, PATIENCE, sized, tell } from './size.ts'

const PAIRS = sized(20, 1000)

let app: TestApp
let agency: SmallAgency
let elsewhere: SmallAgency
beforeAll(async () => {
  app = await startApp()
  agency = await smallAgency(app)
  elsewhere = await smallAgency(app)
}, PATIENCE)
afterAll(() => app.close())

test.each([
  ['another’s chart', () => agency.client],
  ['a chart of another agency', () => elsewhere.client],
])('%s and none at all read the same, and take as long', hours, async (what, client) => {
  const stranger = await signedIn(app, agency, agency.stranger)
  const open = async (id: string): Promise<[number, string]> => {
    const begun = performance.now()
    const { status, text } = await stranger.get(`/api/${agency.slug}/charts/${id}`)
    return [performance.now() - begun, `${status} ${text}`]
  }
  const [there, nowhere]: [number[], number[]] = [[], []]
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // Which goes first changes, so that neither always finds the other's pages warm.
    const first = pair % 2 === 0
    const one = await open(first ? client() : randomUUID())
    const two = await open(first ? randomUUID() : client())
    expect(one[1]).toBe(two[1])
    there.push(first ? one[0] : two[0])
    nowhere.push(first ? two[0] : one[0])
  }
  tell(
    `R5: ${PAIRS} pairs, ${what}: medians differ by ${Math.abs(median(there) - median(nowhere)).toFixed(2)} ms`,
  )
})

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
