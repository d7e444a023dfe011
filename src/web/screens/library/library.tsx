// The library: a search over all of it, every topic in its order, and what there is for the room and beside it.
import type { Leaflet } from '#curriculum/shape/programme.ts'
import { isWaiting } from '#domain/feedback.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice, useCurriculum } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { bookDrawing, peopleDrawing, taskDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { LibrarySearch } from './search.tsx'
import { useProgramme, useProgrammeTeaching } from './use-shelf.ts'

export function Library() {
  const shelf = useCurriculum()
  return (
    <Screen title={words.title} lead={words.lead}>
      {shelf === undefined ? (
        <Empty>{words.notHere}</Empty>
      ) : (
        <LibrarySearch>
          <Topics topics={shelf.index.topics} />
          <ForTheRoom />
          <Together />
          <ForPractitioners />
          <Keeper />
        </LibrarySearch>
      )}
    </Screen>
  )
}

type TopicsProps = { topics: NonNullable<ReturnType<typeof useCurriculum>>['index']['topics'] }

function Topics({ topics }: TopicsProps) {
  const address = useAddress()
  return (
    <>
      <h2>{words.topics}</h2>
      <List label={words.topics}>
        {topics.map((topic) => (
          <Row
            key={topic.id}
            title={words.topic(topic.number, topic.title)}
            detail={topic.status === 'written' ? words.written(topic.sections.length) : topic.aims[0]}
            mark={topic.status === 'planned' ? <Mark>{words.planned}</Mark> : undefined}
            href={address(`library/${topic.id}`)}
          />
        ))}
      </List>
    </>
  )
}

function ForTheRoom() {
  const address = useAddress()
  return (
    <>
      <h2>{words.room}</h2>
      <List label={words.room}>
        <Row
          icon={taskDrawing}
          title={words.cards}
          detail={words.cardsDetail}
          href={address('library/cards')}
        />
        <Row
          icon={taskDrawing}
          title={words.lists}
          detail={words.listsDetail}
          href={address('library/lists')}
        />
        <Row
          icon={bookDrawing}
          title={words.stories}
          detail={words.storiesDetail}
          href={address('library/stories')}
        />
        <Row
          icon={bookDrawing}
          title={words.glossary}
          detail={words.glossaryDetail}
          href={address('library/words')}
        />
      </List>
    </>
  )
}

function Together() {
  const address = useAddress()
  const programme = useProgramme()
  if (!programme) return null
  return (
    <>
      <h2>{words.together}</h2>
      <List label={words.together}>
        <Row
          icon={bookDrawing}
          title={programme.introduction.title}
          detail={words.introductionDetail(programme.introduction.slides.length)}
          href={address('library/programme/introduction')}
        />
        <Row
          icon={bookDrawing}
          title={programme.orientation.title}
          href={address('library/programme/orientation')}
        />
        {programme.inventory.map((sheet) => (
          <Row
            key={sheet.id}
            icon={taskDrawing}
            title={sheet.title}
            detail={words.sheet}
            href={address(`library/programme/sheet/${sheet.id}`)}
          />
        ))}
        {programme.leaflets.map((leaflet) => (
          <Row
            key={leaflet.id}
            icon={bookDrawing}
            title={leaflet.title}
            detail={readerOf(leaflet)}
            href={address(`library/leaflets/${leaflet.id}`)}
          />
        ))}
      </List>
    </>
  )
}

function ForPractitioners() {
  const address = useAddress()
  const teaching = useProgrammeTeaching()
  if (!teaching) return null
  return (
    <>
      <h2>{words.forYou}</h2>
      <List label={words.forYou}>
        <Row icon={peopleDrawing} title={teaching.basics.title} href={address('library/programme/basics')} />
        <Row
          icon={peopleDrawing}
          title={words.strategies}
          detail={words.strategiesLead}
          href={address('library/programme/strategies')}
        />
        <Row
          icon={peopleDrawing}
          title={teaching.evidence.title}
          href={address('library/programme/evidence')}
        />
        {teaching.leaflets.map((leaflet) => (
          <Row
            key={leaflet.id}
            icon={bookDrawing}
            title={leaflet.title}
            detail={readerOf(leaflet)}
            href={address(`library/leaflets/${leaflet.id}`)}
          />
        ))}
      </List>
    </>
  )
}

/** Some leaflets are called by whom they are for. */
const readerOf = ({ title, reader }: Leaflet) =>
  words.readers[reader] === title ? undefined : words.readers[reader]

/** For those who keep the agency's content. */
function Keeper() {
  const device = useChangingDevice()
  const address = useAddress()
  if (!device.may('own-text.write', null)) return null
  const waiting = device.all('feedback').filter(isWaiting).length
  return (
    <Card
      title={words.own.keeper}
      actions={<ButtonLink href={address('content')}>{words.own.keeperOpen}</ButtonLink>}
    >
      <p>{words.own.keeperText}</p>
      {waiting > 0 && (
        <p>
          <Mark look="attention">{words.own.waiting(waiting)}</Mark>
        </p>
      )}
    </Card>
  )
}
