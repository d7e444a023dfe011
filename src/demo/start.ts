// Starts the demo: the invented agency in a folder of its own, with its progress said and its people listed.

import { join } from 'node:path'
import { readConfig } from '#server/config.ts'
import { main } from '#server/main.ts'
import type { Charts } from './agency.ts'
import { demoPeople, type Filled, fillDemo } from './fill.ts'
import { AGENCY, CLIENTS, NEIGHBOR } from './people.ts'

type Say = (sentence: string) => void

/** `redraw` says how far it is over what it said before, where there is a terminal for that. */
export type Showing = { charts?: Charts; redraw?: Say }

export async function startDemo(say: Say, { charts = 'story', redraw }: Showing = {}): Promise<void> {
  const config = readConfig()
  const dataFolder = process.env.OPENIMR_DATA ?? join(process.cwd(), 'data-demo')
  say('Starting the demo …')
  const running = await main({
    config: { ...config, dataFolder },
    say,
    demo: {
      people: demoPeople(charts),
      async prepare({ database, accept, now }, curriculum) {
        const began = performance.now()
        const progress = redraw ? everyPercent(redraw) : everyQuarter(say)
        const filled = await fillDemo({
          database,
          accept,
          now,
          curriculum,
          zone: ownZone(),
          charts,
          progress,
        })
        if (filled) say(inFigures(filled, (performance.now() - began) / 1000))
      },
    },
  })
  if (running) say(peopleAsText(running.url, charts))
}

// The invented agency is where the person who looks at it is, so that "today" is theirs.
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

const howFar = (percent: number) => `Making Harbor Street, an invented agency … ${percent} %`

/** Says each quarter once, not a line an entry. */
function everyQuarter(say: Say): (share: number) => void {
  let said = 0
  return (share) => {
    const quarter = Math.floor(share * 4)
    if (quarter === said) return
    said = quarter
    say(howFar(quarter * 25))
  }
}

const everyPercent =
  (redraw: Say): ((share: number) => void) =>
  (share) =>
    redraw(howFar(Math.floor(share * 100)))

function inFigures({ entries, charts, held, missed }: Filled, seconds: number): string {
  const number = (value: number) => value.toLocaleString('en-US')
  return `Made ${charts} charts in ${seconds.toFixed(1)} seconds: ${number(entries)} entries, ${number(held)} sessions held, ${number(missed)} missed.`
}

function peopleAsText(url: string, charts: Charts): string {
  const people = demoPeople(charts).filter(({ agency }) => agency === AGENCY.id)
  const told = Object.keys(CLIENTS).length
  const clients = people.filter(({ client }) => client)
  const lines = (some: typeof people) => some.map(({ name, about }) => `    ${name.padEnd(18)}${about}`)
  const more = clients.length - told
  return [
    '',
    `  ${AGENCY.name}. Everybody in it is invented.`,
    '',
    `  Staff:   ${url}/staff/${AGENCY.slug}/`,
    ...lines(people.filter(({ client }) => !client)),
    '',
    `  Clients: ${url}/my/${AGENCY.slug}/`,
    ...lines(clients.slice(0, told)),
    ...(more > 0 ? [`    and ${more} more, at the same address.`] : []),
    '',
    ...(charts === 'whole'
      ? [`  A second agency, with nobody in it yet: ${url}/staff/${NEIGHBOR.slug}/`, '']
      : []),
    '  In the demo each of them signs in with one tap. Stop it with Ctrl+C.',
    '',
  ].join('\n')
}
