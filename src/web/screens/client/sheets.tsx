// My sheets: those to finish, those done, and by topic those that can be started.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Worksheet } from '#domain/worksheet.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useBeginSheet } from '#web/client/begin-sheet.ts'
import { useDays } from '#web/client/days.ts'
import { useReadingPlace } from '#web/client/reading-place.ts'
import { sheetOf, useSheets } from '#web/client/sheets-here.ts'
import { useChangingDevice, useCurriculum } from '#web/device/hooks.ts'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { SheetLinks } from './sheet-links.tsx'

const words = clientWords.sheets

export function SheetsScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const sheets = useSheets()
  const mine = device.all('worksheet', device.me.person).sort((a, b) => (a.begun < b.begun ? 1 : -1))
  const open = mine.filter((one) => one.finished === null)
  const done = mine.filter((one) => one.finished !== null)
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: clientWords.back.home }}>
      {mine.length === 0 && <p class="soft">{words.none}</p>}
      {open.length > 0 && <Mine id="open" title={words.toFinish} own={open} sheets={sheets} />}
      {done.length > 0 && <Mine id="done" title={words.mine} own={done} sheets={sheets} />}
      <section class="part" aria-labelledby="blank">
        <h2 id="blank">{words.blank}</h2>
        {sheets && sheets.length > 0 ? (
          <ByTopic sheets={sheets} />
        ) : (
          <p role="status">{sheets ? clientWords.read.nothing : words.looking}</p>
        )}
      </section>
    </Screen>
  )
}

type MineProps = { id: string; title: string; own: Worksheet[]; sheets: Sheet[] | undefined }

function Mine({ id, title, own, sheets }: MineProps) {
  const address = useAddress()
  const days = useDays()
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <List>
        {own.map((one) => (
          <Row
            key={one.id}
            title={sheetOf(sheets ?? [], one)?.title ?? words.untitled}
            detail={
              one.finished === null
                ? words.begun(days.dayOf(one.begun))
                : words.doneOn(days.dayOf(one.finished))
            }
            href={address(`sheet/${one.id}`)}
          />
        ))}
      </List>
    </section>
  )
}

/** A fold a topic, in the person's order; the one where we are stands open. */
function ByTopic({ sheets }: { sheets: Sheet[] }) {
  const { topics, next } = useReadingPlace(useCurriculum())
  const { begun } = useBeginSheet()
  const fresh = sheets.filter((sheet) => !begun(sheet))
  const ofTopics = topics.map(({ id, title }) => ({
    id,
    title,
    sheets: fresh.filter((sheet) => sheet.topic === id),
  }))
  const rest = fresh.filter((sheet) => !topics.some(({ id }) => id === sheet.topic))
  const groups = [...ofTopics, { id: 'program', title: words.program, sheets: rest }]
  if (fresh.length === 0) return <p class="soft">{words.allBegun}</p>
  return (
    <div class="flow">
      {groups
        .filter((group) => group.sheets.length > 0)
        .map((group) => (
          <Fold
            key={group.id}
            title={words.inTopic(group.title, group.sheets.length)}
            open={group.id === next?.topic}
          >
            <SheetLinks sheets={group.sheets} />
          </Fold>
        ))}
    </div>
  )
}
