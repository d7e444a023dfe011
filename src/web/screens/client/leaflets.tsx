// About the program: the introduction, what to expect, and the leaflets for the person and those close to them.

import { withOwnLocals } from '#curriculum/shape/agency-text.ts'
import type { ProgrammePages } from '#curriculum/shape/shelf.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useRecords } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { leafletWords } from '#web/words/en/stories.ts'
import { NotHere } from './not-here.tsx'
import './section.css'
import { ReadPage } from './story-page.tsx'
import { readProgramme, useContent } from './toolbox-content.ts'

const words = leafletWords

export function LeafletsScreen() {
  const address = useAddress()
  const programme = useContent(readProgramme)
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: words.home }}>
      <Card
        title={words.introduction}
        actions={
          <ButtonLink look="primary" href={address('introduction')}>
            {words.introduction}
          </ButtonLink>
        }
      >
        <p class="soft">{words.introductionDetail}</p>
      </Card>
      <section class="part" aria-labelledby="pages">
        <h2 id="pages">{words.pages}</h2>
        {programme === null && <p role="status">{words.nothing}</p>}
        {programme && (
          <List>
            {pagesOf(programme).map(({ id, title, reader }) => (
              <Row key={id} title={title} detail={words.readers[reader]} href={address(`leaflet/${id}`)} />
            ))}
          </List>
        )}
      </section>
    </Screen>
  )
}

export function LeafletScreen({ id }: { id: string }) {
  const address = useAddress()
  const programme = useContent(readProgramme)
  const texts = useRecords('own-text', null)
  const back = { href: address('leaflets'), label: words.back }
  const page = programme ? pagesOf(programme).find((one) => one.id === id) : undefined
  if (programme && !page) return <NotHere />
  if (!page)
    return (
      <Screen title={words.title} back={back}>
        {programme === null && <p role="status">{words.nothing}</p>}
      </Screen>
    )
  return (
    <Screen title={page.title} lead={words.readers[page.reader]} back={back}>
      <ReadPage blocks={withOwnLocals(page.blocks, texts)} />
      <div class="together">
        <PrintButton label={words.print} />
      </div>
      <FeedbackPart page={`leaflet/${id}`} edition={page.edition} />
    </Screen>
  )
}

/** The orientation and the leaflets that are on a client's shelf. */
function pagesOf({ orientation, leaflets }: ProgrammePages) {
  return [
    { ...orientation, id: 'orientation', reader: 'orientation' as const },
    ...leaflets.flatMap(({ reader, ...leaflet }) =>
      reader === 'people' || reader === 'families' ? [{ ...leaflet, reader }] : [],
    ),
  ]
}
