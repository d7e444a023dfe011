// A page under the list of people, with the way back to it.
import './chart.css'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import type { PageProps } from '#web/parts/page.tsx'
import { chartWords } from '#web/words/en/chart.ts'

export function PeoplePage(page: Omit<PageProps, 'back'>) {
  const address = useAddress()
  return <Screen {...page} back={{ href: address('people'), label: chartWords.backToPeople }} />
}
