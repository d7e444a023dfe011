// `people/:client` (client): the chart of one person, all of it on one page with its contents in front.
import { calledBy } from '#domain/client.ts'
import type { Id } from '#domain/text.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Notice } from '#web/parts/notice.tsx'
import { chartWords } from '#web/words/en/chart.ts'
import { readingWords, toolsWords, workbookWords } from '#web/words/en/chart-reading.ts'
import { Contents } from './contents.tsx'
import { EnrolmentSection } from './enrolment-section.tsx'
import { GoalsSection } from './goals-section.tsx'
import { HomeworkSection } from './homework-section.tsx'
import { NameSection } from './name-section.tsx'
import { NotInChart } from './not-in-chart.tsx'
import { isOpened, worksWith } from './opened.tsx'
import { PeoplePage } from './people-page.tsx'
import { PhoneSection } from './phone-section.tsx'
import { ReadingSection } from './reading-section.tsx'
import { RecoverySection } from './recovery-section.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { SkillsSection } from './skills-section.tsx'
import { SupportersSection } from './supporters-section.tsx'
import { TeamSection } from './team-section.tsx'
import { ToolboxSection } from './toolbox-section.tsx'
import { TopicsSection } from './topics-section.tsx'
import { useUndo } from './use-undo.tsx'
import { WorkbookSection } from './workbook-section.tsx'
import { WorksheetsSection } from './worksheets-section.tsx'

const PARTS = [
  { id: 'recovery', title: chartWords.recovery.title },
  { id: 'goals', title: chartWords.goals.title },
  { id: 'homework', title: chartWords.homework.title },
  { id: 'sessions', title: chartWords.sessions.title },
  { id: 'topics', title: chartWords.topics.title },
  { id: 'reading', title: readingWords.title },
  { id: 'worksheets', title: chartWords.worksheets.title },
  { id: 'workbook', title: workbookWords.title },
  { id: 'skills', title: chartWords.skills.title },
  { id: 'toolbox', title: toolsWords.title },
  { id: 'supporters', title: chartWords.supporters.title },
  { id: 'program', title: chartWords.enrolment.title },
  { id: 'team', title: chartWords.team.title },
  { id: 'phone', title: chartWords.phone.title },
  { id: 'name', title: chartWords.team.callTitle },
]

export function ChartScreen({ client: id }: { client: Id }) {
  const device = useChangingDevice()
  const [offerUndo, undo] = useUndo()
  const client = device.one('client', id)
  if (!client) return <NotInChart client={id} />
  return (
    <PeoplePage
      title={calledBy(client)}
      lead={client.called !== '' && client.called !== client.name ? client.name : undefined}
      rail={<Contents label={chartWords.contents} parts={PARTS} />}
    >
      {isOpened(device, id) && !worksWith(device, id) && <Notice>{chartWords.open.opened}</Notice>}
      <RecoverySection client={client} />
      <GoalsSection client={client} />
      <HomeworkSection client={client} offerUndo={offerUndo} />
      <SessionsSection client={client} />
      <TopicsSection client={client} />
      <ReadingSection client={client} />
      <WorksheetsSection client={client} />
      <WorkbookSection client={client} />
      <SkillsSection client={client} offerUndo={offerUndo} />
      <ToolboxSection client={client} offerUndo={offerUndo} />
      <SupportersSection client={client} offerUndo={offerUndo} />
      <EnrolmentSection client={client} />
      <TeamSection client={client} offerUndo={offerUndo} />
      <PhoneSection client={client} />
      <NameSection client={client} />
      {undo}
    </PeoplePage>
  )
}
