// A client's first page: when we meet, what I agreed to try, where I want to go, and the ways on.
import { calledBy } from '#domain/client.ts'
import { latest } from '#domain/recovery.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useReadingPlace } from '#web/client/reading-place.ts'
import { useChangingDevice, useCurriculum } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { plusDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { toolboxWays as ways } from '#web/words/en/toolbox-ways.ts'
import { HomeGoal } from './home-goal.tsx'
import { HomeHomework } from './home-homework.tsx'
import { HomeMeeting } from './home-meeting.tsx'

const words = clientWords.home

export function Home() {
  const device = useChangingDevice()
  const address = useAddress()
  const days = useDays()
  const me = device.me.person
  const client = device.one('client', me)
  const said = latest(device.all('recovery', me))
  const talk = device.all('agenda-item', me).filter((item) => item.state === 'open').length
  const openSheets = device.all('worksheet', me).filter((sheet) => sheet.finished === null).length
  const name = client ? calledBy(client) : device.me.name
  const here = useWhereWeAre()
  return (
    <Screen title={words.hello(name)}>
      {device.status().received === null && <p role="status">{words.waiting}</p>}
      <HomeMeeting />
      <HomeHomework />
      <HomeGoal />
      <Card
        title={words.recovery}
        look="mine"
        actions={
          <ButtonLink href={address('recovery')}>{said ? words.seeRecovery : words.sayRecovery}</ButtonLink>
        }
      >
        {said ? (
          <OwnWords words={said.words} said={words.saidOn(days.dayOf(said.at))} />
        ) : (
          <p class="soft">{words.noRecovery}</p>
        )}
      </Card>
      <div class="flow">
        <ButtonLink look="primary" wide icon={plusDrawing} href={address('talk')}>
          {words.talk}
        </ButtonLink>
        {talk > 0 && <p class="soft">{words.talkCount(talk)}</p>}
      </div>
      <section class="part" aria-labelledby="more">
        <h2 id="more">{words.more}</h2>
        <List>
          <Row title={words.handout} detail={here} href={address('handout')} />
          <Row title={ways.toolbox} detail={ways.toolboxDetail} href={address('toolbox')} />
          <Row
            title={words.sheets}
            detail={openSheets > 0 ? words.sheetsOpen(openSheets) : words.sheetsDetail}
            href={address('sheets')}
          />
          <Row title={words.notes} detail={words.notesDetail} href={address('notes')} />
          <Row title={words.skills} detail={words.skillsDetail} href={address('skills')} />
          <Row title={ways.stories} detail={ways.storiesDetail} href={address('stories')} />
          <Row title={ways.about} detail={ways.aboutDetail} href={address('leaflets')} />
          <Row title={words.phone} detail={words.phoneDetail} href={address('phone')} />
        </List>
      </section>
    </Screen>
  )
}

/** The part of the handout that comes next. */
function useWhereWeAre(): string | undefined {
  const shelf = useCurriculum()
  const { next } = useReadingPlace(shelf)
  const topic = shelf?.index.topics.find((one) => one.id === next?.topic)
  return topic?.sections.find((one) => one.id === next?.section)?.title
}
