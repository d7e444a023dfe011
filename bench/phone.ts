// What a poor phone waits for: the first visit, the second, the start without network, and a tap; beside a bare form.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ensureWeb } from '#bin/setup.ts'
import { AGENCY } from '#demo/people.ts'
import { comeIn } from './demo-caller.ts'
import { kilobytes, median, ms } from './numbers.ts'
import type { Figure, Part } from './part.ts'
import { inFolder, type Program, startProgram } from './program.ts'
import { type Opened, open, type Phone, SLOWER, scriptBytes, slowDown, takePhone } from './slow-phone.ts'

const AIM = { client: 60_000, staff: 150_000, usable: 2100, again: 1000 }
const ON = `slow 4G, processor ${SLOWER} × slower`

export const phone: Part = {
  name: 'phone',
  async measure({ runs, say }) {
    await ensureWeb()
    return inFolder(async (folder) => {
      say('the demo starts')
      const demo = await startProgram('bin/demo.ts', folder)
      try {
        return await measureAll(demo, runs, say)
      } finally {
        await demo.stop()
      }
    })
  },
}

async function measureAll(demo: Program, runs: number, say: (sentence: string) => void): Promise<Figure[]> {
  const [client, staff] = [`${demo.url}/my/${AGENCY.slug}/`, `${demo.url}/staff/${AGENCY.slug}/`]
  const visits: Visits[] = []
  const forms: Opened[] = []
  for (let time = 0; time < runs; time += 1) {
    say(`visit ${time + 1} of ${runs}`)
    visits.push(await onPhone((one) => visit(one, client)))
    forms.push(await onPhone(bareForm))
  }
  const mid = (of: (one: Visits) => number) => median(visits.map(of))
  const form = median(forms.map(({ usable }) => usable))
  const bytes = async (url: string) => onPhone((one) => scriptBytes(one, () => open(one, url, 'button')))
  return [
    weight('client app: script on first load, gzip', await bytes(client), AIM.client),
    weight('staff app: script on first load, gzip', await bytes(staff), AIM.staff),
    {
      ...timed(
        `client app, first visit, ${ON}: usable`,
        mid(({ first }) => first.usable),
        AIM.usable,
      ),
      measured: `${ms(mid(({ first }) => first.usable))}, first content ${ms(mid(({ first }) => first.content))}`,
      beside: `a bare HTML form: ${ms(form)}`,
      why: 'page, script and what stands at the door are three calls one after another',
    },
    timed(
      `second visit, ${ON}: usable`,
      mid(({ second }) => second.usable),
      AIM.usable,
    ),
    timed(
      `start without network, processor ${SLOWER} × slower: PIN can be typed`,
      mid(({ offline }) => offline),
      AIM.again,
    ),
    timed(
      `tap on a page of one's own to its paint, processor ${SLOWER} × slower`,
      mid(({ tap }) => tap),
    ),
    await takeHome(demo),
  ]
}

type Visits = { first: Opened; second: Opened; offline: number; tap: number }

async function visit(one: Phone, url: string): Promise<Visits> {
  await slowDown(one)
  const first = await open(one, url, 'button')
  await one.page.getByRole('button', { name: /Maya Torres/ }).click()
  await one.page.locator('.kept-line.received').waitFor({ timeout: 180_000 })
  const tap = await one.page.evaluate(tapAndPaint)
  await one.page.evaluate(appIsKept)
  const second = await open(one, url, 'input')
  await one.context.setOffline(true)
  const { usable: offline } = await open(one, url, 'input')
  return { first, second, offline, tap }
}

async function tapAndPaint(): Promise<number> {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].find(
    (one) => one.getAttribute('aria-current') === null,
  )
  const title = () => document.querySelector('h1')?.textContent
  const before = title()
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
  const began = performance.now()
  link?.click()
  while (title() === before) {
    if (performance.now() - began > 20_000) throw new Error('The tap led nowhere.')
    await frame()
  }
  await frame()
  return performance.now() - began
}

async function appIsKept(): Promise<void> {
  await navigator.serviceWorker.ready
  for (;;) {
    for (const name of (await caches.keys()).filter((one) => one.includes('shell')))
      if ((await (await caches.open(name)).keys()).some(({ url }) => url.endsWith('/'))) return
    await new Promise((later) => setTimeout(later, 200))
  }
}

async function bareForm(one: Phone): Promise<Opened> {
  const form =
    '<!doctype html><title>Form</title><form><label>PIN <input></label><button>Open</button></form>'
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(form)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  try {
    await slowDown(one)
    return await open(one, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 'input')
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** What goes home on paper, of the newest session: the first time and after. */
async function takeHome(demo: Program): Promise<Figure> {
  const caller = await comeIn(demo.url, /Dana/)
  const text = await caller.call('GET', `/api/${AGENCY.slug}/changes?limit=500`)
  const { records } = JSON.parse(text) as { records: { kind: string; id: string; client: string }[] }
  const taken: number[] = []
  for (const { id, client } of records.filter(({ kind }) => kind === 'attendance').slice(-4)) {
    const began = performance.now()
    await caller.call('GET', `/api/${AGENCY.slug}/clients/${client}/take-home/${id}/paper.pdf`)
    taken.push(performance.now() - began)
  }
  caller.close()
  const [first = Number.NaN, ...after] = taken
  return {
    what: 'take-home page as PDF',
    measured: `first ${ms(first)}, after ${ms(median(after))}`,
    aim: 'none set',
  }
}

async function onPhone<T>(work: (one: Phone) => Promise<T>): Promise<T> {
  const one = await takePhone()
  try {
    return await work(one)
  } finally {
    await one.close()
  }
}

const weight = (what: string, bytes: number, aim: number): Figure => ({
  ...{ what, measured: kilobytes(bytes), aim: `${kilobytes(aim)} or less`, met: bytes <= aim },
})

const timed = (what: string, time: number, aim?: number): Figure => ({
  ...{ what, measured: ms(time) },
  ...(aim === undefined ? { aim: 'none set' } : { aim: `${ms(aim)} or less`, met: time <= aim }),
})
