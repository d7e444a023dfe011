// `people/:client/prepare/:session` (client, session): all one looks at before a session, on one page.

import type { Client } from '#domain/client.ts'
import { calledBy } from '#domain/client.ts'
import { isOut } from '#domain/homework.ts'
import { latest } from '#domain/recovery.ts'
import type { Session } from '#domain/session.ts'
import type { Id } from '#domain/text.ts'
import { Screen } from '#web/app/screen.tsx'
import { sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { HomeworkList } from '#web/screens/chart/homework-section.tsx'
import { NotInChart } from '#web/screens/chart/not-in-chart.tsx'
import { useSaying } from '#web/screens/chart/said-on.ts'
import { reasonOf } from '#web/staff/reason.ts'
import { useContent } from '#web/staff/use-content.ts'
import { useLesson } from '#web/staff/use-lesson.ts'
import { prepareWords as words } from '#web/words/en/prepare.ts'
import { AgendaCard } from './agenda-card.tsx'
import { GoalsCard } from './goals-card.tsx'
import { LastTime } from './last-time.tsx'
import { StrategiesCard } from './strategies-card.tsx'
import { ThoughtCard } from './thought-card.tsx'
import { PrintCard, TopicCard } from './topic-card.tsx'

export function PrepareScreen({ client: id, session: at }: { client: Id; session: Id }) {
  const device = useChangingDevice()
  const client = device.one('client', id)
  const session = device.one('session', at)
  if (!client || session?.client !== id) return <NotInChart client={id} />
  return <Prepare client={client} session={session} />
}

function Prepare({ client, session }: { client: Client; session: Session }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { day, on } = useSaying()
  const { content, titles } = useContent()
  const [lesson] = useLesson(session, client.id)
  const name = calledBy(client)
  const recovery = latest(device.all('recovery', client.id))
  const mayRun = device.may('session.start', client.id)
  const begin = mayRun && <Begin session={session} />
  return (
    <Screen
      title={words.title(name)}
      lead={words.lead(day(session.day), sayTime(session.time), session.place)}
      back={{ href: address(), label: words.toToday }}
      actions={begin}
    >
      {session.state === 'held' && <Notice>{words.held}</Notice>}
      {session.state === 'missed' && <Notice>{words.missed(reasonOf(session))}</Notice>}
      <Card title={words.recovery.title} look="mine">
        {recovery ? (
          <OwnWords words={recovery.words} said={words.recovery.said(on(recovery.at))} />
        ) : (
          <Empty>{words.recovery.none(name)}</Empty>
        )}
      </Card>
      <AgendaCard client={client} session={session} lesson={lesson} titles={titles} />
      <ThoughtCard client={client.id} content={content} />
      <LastTime client={client} before={session} titles={titles} />
      <Card title={words.homework.title}>
        <HomeworkList
          label={words.homework.title}
          homework={device.all('homework', client.id).filter(isOut)}
        />
      </Card>
      <GoalsCard client={client} />
      <TopicCard client={client} lesson={lesson} content={content} titles={titles} />
      <StrategiesCard client={client} strategies={content.teaching?.strategies} />
      <PrintCard client={client} lesson={lesson} content={content} />
      <div class="together">
        {begin}
        <ButtonLink href={address(`people/${client.id}`)}>{words.chart}</ButtonLink>
      </div>
    </Screen>
  )
}

function Begin({ session }: { session: Session }) {
  const address = useAddress()
  const said = {
    planned: words.begin,
    running: words.goOn,
    held: words.readSession,
    missed: words.readSession,
  }
  return (
    <ButtonLink look="primary" href={address(`session/${session.id}`)}>
      {said[session.state]}
    </ButtonLink>
  )
}
