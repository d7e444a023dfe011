// Starts the demo: the invented agency in a folder of its own, with its progress said and its people listed.

import { join } from 'node:path'
import { readConfig } from '#server/config.ts'
import { main } from '#server/main.ts'
import { demoPeople, fillDemo } from './fill.ts'
import { AGENCY } from './people.ts'

type Say = (sentence: string) => void

export async function startDemo(say: Say): Promise<void> {
  const config = readConfig()
  const dataFolder = process.env.OPENIMR_DATA ?? join(process.cwd(), 'data-demo')
  const people = demoPeople()
  say('Starting the demo …')
  const running = await main({
    config: { ...config, dataFolder },
    say,
    demo: {
      people,
      prepare: ({ database, accept, now }, curriculum) =>
        fillDemo({ database, accept, now, curriculum, zone: ownZone(), progress: progressOf(say) }),
    },
  })
  if (running) say(peopleAsText(`${running.url}/staff/${AGENCY.slug}/`, `${running.url}/my/${AGENCY.slug}/`))
}

// The invented agency is where the person who looks at it is, so that "today" is theirs.
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

/** Says each quarter once, not a line an entry. */
function progressOf(say: Say): (share: number) => void {
  let said = 0
  return (share) => {
    const quarter = Math.floor(share * 4)
    if (quarter === said) return
    said = quarter
    say(`Making Harbor Street, an invented agency … ${quarter * 25} %`)
  }
}

function peopleAsText(staffAddress: string, clientAddress: string): string {
  const lines = (clients: boolean) =>
    demoPeople()
      .filter(({ client }) => client === clients)
      .map(({ name, about }) => `    ${name.padEnd(18)}${about}`)
  return [
    '',
    `  ${AGENCY.name}. Everybody in it is invented.`,
    '',
    `  Staff:   ${staffAddress}`,
    ...lines(false),
    '',
    `  Clients: ${clientAddress}`,
    ...lines(true),
    '',
    '  In the demo each of them signs in with one tap. Stop it with Ctrl+C.',
    '',
  ].join('\n')
}
