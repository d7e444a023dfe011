// The library: every topic in its order, those not written yet said plainly, and what comes before the first.
import { useEffect, useState } from 'preact/hooks'
import type { ProgrammePages } from '#curriculum/shape/shelf.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { bookDrawing, taskDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'

export function Library() {
  const shelf = useCurriculum()
  const programme = useProgramme()
  const address = useAddress()
  return (
    <Screen title={words.title} lead={words.lead}>
      {shelf === undefined && <Empty>{words.notHere}</Empty>}
      {programme !== undefined && (
        <>
          <h2>{words.programme}</h2>
          <List label={words.programme}>
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
          </List>
        </>
      )}
      {shelf !== undefined && (
        <>
          <h2>{words.topics}</h2>
          <List label={words.topics}>
            {shelf.index.topics.map((topic) => (
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
      )}
    </Screen>
  )
}

/** What belongs to no topic; undefined while it is read or where it is not here. */
export function useProgramme(): ProgrammePages | undefined {
  const shelf = useCurriculum()
  const [programme, put] = useState<ProgrammePages>()
  useEffect(() => {
    let there = true
    shelf?.programme().then(
      (pages) => there && put(pages),
      () => undefined,
    )
    return () => {
      there = false
    }
  }, [shelf])
  return programme
}
