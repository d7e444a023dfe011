// What stays around every one of a client's pages: the name, help, the line of what is kept, and the bar below.
import type { ComponentChildren } from 'preact'
import { useAddress } from '#web/app/where.ts'
import { bookDrawing, goalDrawing, homeDrawing, phoneDrawing } from '#web/parts/drawings.ts'
import { Frame } from '#web/parts/frame.tsx'
import { HelpNow } from '#web/parts/help-now.tsx'
import { NavBar } from '#web/parts/nav-bar.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

export type ClientFrameProps = {
  /** Which page is open; without the bar while the pages are not. */
  page?: string | undefined
  status?: ComponentChildren
  children: ComponentChildren
}

const words = clientWords.nav

/** The pages under Read. */
const READING = /^(handout|order|words|look)\b/

export function ClientFrame({ page, status, children }: ClientFrameProps) {
  const address = useAddress()
  const place = (to: string, label: string, icon: string, here: boolean) => ({
    href: address(to),
    label,
    icon,
    here,
  })
  return (
    <Frame
      app="client"
      skip={clientDoorWords.skip}
      name={clientDoorWords.app}
      help={<HelpNow label={clientDoorWords.help.now} href={address('help')} />}
      status={status}
      nav={
        page === undefined ? undefined : (
          <NavBar
            label={words.label}
            places={[
              place('', words.home, homeDrawing, page === ''),
              place('goal', words.goal, goalDrawing, page === 'goal'),
              place('handout', words.read, bookDrawing, READING.test(page)),
              place('help', words.help, phoneDrawing, page === 'help'),
            ]}
          />
        )
      }
    >
      {children}
    </Frame>
  )
}
