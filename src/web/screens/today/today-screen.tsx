// `` (the first page): my sessions of the day and the week, what waits for me, and what is on this device.
import { leadsSessions } from '#domain/person.ts'
import { Screen } from '#web/app/screen.tsx'
import { sayWholeDay } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { plusDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { todayWords as words } from '#web/words/en/today.ts'
import { AgencyCards } from './agency-cards.tsx'
import { daysOf, unsigned } from './days.ts'
import { FidelityCard } from './fidelity-card.tsx'
import { DecideCard, ProgramCard, SupervisedCard } from './leading.tsx'
import { LocalCard } from './local-card.tsx'
import { OnThisDevice } from './on-this-device.tsx'
import { SessionCard } from './session-card.tsx'
import { SessionList } from './session-list.tsx'

export function TodayScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const { roles } = device.me
  const sees = leadsSessions(device.me)
  return (
    <Screen
      title={words.title}
      lead={sayWholeDay(device.today())}
      actions={
        sees && (
          <ButtonLink href={address('plan')} icon={plusDrawing}>
            {words.plan}
          </ButtonLink>
        )
      }
    >
      {sees && <MySessions />}
      {(roles.includes('supervisor') || roles.includes('leader')) && <DecideCard />}
      {roles.includes('supervisor') && <SupervisedCard />}
      {roles.includes('leader') && <ProgramCard />}
      <FidelityCard />
      <AgencyCards />
      <LocalCard />
      <OnThisDevice />
    </Screen>
  )
}

function MySessions() {
  const device = useChangingDevice()
  const address = useAddress()
  const { person } = device.me
  const sessions = device.all('session')
  const { running, today, overdue, coming, earlier } = daysOf(sessions, person, device.today())
  const open = unsigned(sessions, device.all('attendance'), device.all('note'), person)
  const anybody = device.all('tie').some((tie) => tie.person === person && tie.as === 'practitioner')
  return (
    <>
      {running.length > 0 && (
        <section class="flow">
          <h2>{words.running}</h2>
          {running.map((one) => (
            <SessionCard key={one.id} session={one} />
          ))}
        </section>
      )}
      <section class="flow">
        <h2>{words.today}</h2>
        {today.length === 0 &&
          (anybody ? (
            <Empty>{words.none}</Empty>
          ) : (
            <Empty action={<ButtonLink href={address('add-client')}>{words.addClient}</ButtonLink>}>
              {words.nonePeople}
            </Empty>
          ))}
        {today.map((one) => (
          <SessionCard key={one.id} session={one} />
        ))}
      </section>
      {open.length > 0 && (
        <Card title={words.notes(open.length)}>
          <SessionList label={words.notes(open.length)} sessions={open} to="note" />
        </Card>
      )}
      {overdue.length > 0 && (
        <Card title={words.overdue}>
          <p class="soft">{words.overdueText}</p>
          <SessionList label={words.overdue} sessions={overdue} to="session" />
        </Card>
      )}
      <Card title={words.coming}>
        {coming.length === 0 ? (
          <Empty>{words.comingNone}</Empty>
        ) : (
          <SessionList label={words.coming} sessions={coming} to="prepare" />
        )}
      </Card>
      {earlier.length > 0 && (
        <Card title={words.earlier}>
          <SessionList label={words.earlier} sessions={earlier} to="past" />
        </Card>
      )}
    </>
  )
}
