// A worksheet with nothing in it, to look at or to print for the pen.
import type { Sheet as SheetShape } from '#curriculum/shape/sheet.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Paper } from '#web/parts/paper.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { SheetRead } from '#web/parts/sheet-read.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { AsSeen } from './as-seen.tsx'
import { PaperOf } from './paper-of.tsx'
import { useProgramme } from './use-shelf.ts'
import { NoSuchPage, Within } from './within.tsx'

export type SheetProps = { topic: string; sheet: string }

export function Sheet({ topic, sheet: id }: SheetProps) {
  return (
    <Within topic={topic}>
      {({ entry, pages }) => {
        const sheet = pages.sheets.find((one) => one.id === id)
        return (
          sheet && (
            <BlankSheet sheet={sheet} page={`library/${entry.id}`} back={words.backTopic(entry.title)} />
          )
        )
      }}
    </Within>
  )
}

export function ProgrammeSheet({ sheet: id }: { sheet: string }) {
  const programme = useProgramme()
  if (programme === undefined) {
    return (
      <Screen title={words.sheet}>
        <p role="status">{words.opening}</p>
      </Screen>
    )
  }
  const sheet = programme.inventory.find((one) => one.id === id)
  return sheet === undefined ? <NoSuchPage /> : <BlankSheet sheet={sheet} page="library" back={words.back} />
}

function BlankSheet({ sheet, page, back }: { sheet: SheetShape; page: string; back: string }) {
  const address = useAddress()
  const { slug } = useDevice().me
  return (
    <Screen
      title={sheet.title}
      lead={<span class="not-printed">{words.blank}</span>}
      back={{ href: address(page), label: back }}
      actions={<PrintButton label={words.print} />}
    >
      <AsSeen>
        {() => (
          <Paper>
            <p>{sheet.intro}</p>
            <SheetRead level={2} sheet={sheet} answers={{}} day={(day) => day} nothing={words.nothing} />
          </Paper>
        )}
      </AsSeen>
      <PaperOf
        path={`/read/sheet/${sheet.edition}/paper.pdf?at=${slug}`}
        file={`${sheet.id}.pdf`}
        isThisPage
      />
      <FeedbackPart page={`sheet/${sheet.topic}/${sheet.id}`} edition={sheet.edition} />
    </Screen>
  )
}
