// Callers that ask one thing after another, each waiting for its answer: how long each took, and how many came a second.
import { at, count, median, ms } from './numbers.ts'

export type Load = { times: number[]; seconds: number }

export type Ask = () => Promise<void>

/** So many askings by each of the askers, one after another; those before the count warm. */
export async function load(askers: readonly Ask[], each: number, warm = 0): Promise<Load> {
  await Promise.all(askers.map((ask) => repeat(ask, warm)))
  const times: number[] = []
  const began = performance.now()
  await Promise.all(
    askers.map((ask) =>
      repeat(async () => {
        const asked = performance.now()
        await ask()
        times.push(performance.now() - asked)
      }, each),
    ),
  )
  return { times, seconds: (performance.now() - began) / 1000 }
}

async function repeat(ask: Ask, often: number): Promise<void> {
  for (let time = 0; time < often; time += 1) await ask()
}

/** Several runs of several loads in turn, so that what else the machine does meets them all; of each the middle one. */
export async function inTurn<Name extends string>(
  runs: number,
  loads: Record<Name, () => Promise<Load>>,
): Promise<Record<Name, Load>> {
  const names = Object.keys(loads) as Name[]
  const all = new Map<Name, Load[]>(names.map((name) => [name, []]))
  for (let time = 0; time < runs; time += 1)
    for (const name of names) all.get(name)?.push(await loads[name]())
  return Object.fromEntries(names.map((name) => [name, middleOf(all.get(name) ?? [])])) as Record<Name, Load>
}

function middleOf(all: readonly Load[]): Load {
  const middle = median(all.map(rateOf))
  return all.find((one) => rateOf(one) === middle) as Load
}

export const rateOf = ({ times, seconds }: Load) => times.length / seconds

export const p50 = ({ times }: Load) => at(times, 0.5)

export const inWords = (one: Load) =>
  `p50 ${ms(p50(one))}, p99 ${ms(at(one.times, 0.99))}, ${count(rateOf(one))} a second`
