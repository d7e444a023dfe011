// `people/:client` and `people/:client/:page*` (client, page): the chart and every page below it, by their address.
import './chart.css'
import type { ComponentChildren } from 'preact'
import type { Id } from '#domain/text.ts'
import { PrepareScreen } from '#web/screens/prepare/prepare-screen.tsx'
import { NotThere } from '#web/staff/not-there.tsx'
import { AskScreen } from './ask-screen.tsx'
import { ChartScreen } from './chart-screen.tsx'
import { ContactScreen } from './contact-screen.tsx'
import { GoalNew } from './goal-new.tsx'
import { GoalScreen } from './goal-screen.tsx'
import { MoveScreen } from './move-screen.tsx'
import { NoteScreen } from './note-screen.tsx'
import { OpenedChart } from './opened.tsx'
import { PhoneScreen } from './phone-screen.tsx'
import { PlanScreen } from './plan-screen.tsx'
import { ProgramScreen } from './program-screen.tsx'
import { ReadingScreen } from './reading-screen.tsx'
import { SheetScreen } from './sheet-screen.tsx'
import { SkillScreen } from './skill-screen.tsx'
import { SupporterScreen } from './supporter-screen.tsx'
import { TopicsScreen } from './topics-screen.tsx'
import { WorkbookScreen } from './workbook-screen.tsx'
import { WorksheetScreen } from './worksheet-screen.tsx'

export type ChartPagesProps = { client: Id; page?: string }

export function ChartPages({ client, page = '' }: ChartPagesProps) {
  const [name = '', first = '', second = ''] = page.split('/')
  // A new page begins anew, whatever the one before it held.
  return (
    <OpenedChart key={`${client}/${page}`} client={client}>
      {pageOf(client, name, first, second) ?? <NotThere />}
    </OpenedChart>
  )
}

function pageOf(client: Id, name: string, first: string, second: string): ComponentChildren {
  switch (`${name}${first === '' ? '' : '/'}`) {
    case '':
      return <ChartScreen client={client} />
    case 'prepare/':
      return <PrepareScreen client={client} session={first} />
    case 'plan':
      return <PlanScreen client={client} />
    case 'move/':
      return <MoveScreen client={client} session={first} />
    case 'note/':
      return <NoteScreen client={client} note={first} />
    case 'goal/':
      return first === 'new' ? <GoalNew client={client} /> : <GoalScreen client={client} goal={first} />
    case 'sheet/':
      return <SheetScreen client={client} topic={first} sheet={second} />
    case 'worksheet/':
      return <WorksheetScreen client={client} worksheet={first} />
    case 'skill/':
      return second === 'outside' || second === 'mine' ? (
        <SkillScreen client={client} practice={first} stage={second} />
      ) : undefined
    case 'ask':
      return <AskScreen client={client} />
    case 'supporter/':
      return first === 'new' ? (
        <SupporterScreen client={client} />
      ) : (
        <SupporterScreen client={client} supporter={first} />
      )
    case 'contact':
      return <ContactScreen client={client} />
    case 'program':
      return <ProgramScreen client={client} />
    case 'topics':
      return <TopicsScreen client={client} />
    case 'reading':
      return <ReadingScreen client={client} />
    case 'workbook':
      return <WorkbookScreen client={client} />
    case 'phone':
      return <PhoneScreen client={client} />
    default:
      return undefined
  }
}
