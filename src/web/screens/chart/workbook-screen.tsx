// `people/:client/workbook` (client): what of this person can be put on paper, filled or blank.
import { calledBy } from '#domain/client.ts'
import type { Id } from '#domain/text.ts'
import { OwnCopy } from '#web/app/own-copy.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { printDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { PaperChoice } from '#web/parts/paper-choice.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { workbookWords as words } from '#web/words/en/chart-reading.ts'
import { lastHeld } from './last-held.ts'
import { NotInChart } from './not-in-chart.tsx'
import { useSaying } from './said-on.ts'
import { sheetShelves } from './sheets.ts'
import { SubPage } from './sub-page.tsx'

export function WorkbookScreen({ client: id }: { client: Id }) {
  const device = useChangingDevice()
  const { on } = useSaying()
  const { content, titles } = useContent()
  const client = device.one('client', id)
  if (!client) return <NotInChart client={id} />
  const print = device.one('reading', id)?.print ?? 'usual'
  const filled = device.all('worksheet', id).sort((a, b) => (a.begun < b.begun ? 1 : -1))
  const [first, ...more] = filled.map((one) => ({
    id: one.id,
    label: words.sheet(titles.sheet(one.topic, one.sheet), on(one.finished ?? one.begun)),
    path: `clients/${id}/worksheets/${one.id}/paper.pdf`,
    file: words.sheetFile,
  }))
  const book = (what: 'all' | 'mine', hint: string) => ({
    id: what,
    label: words[what],
    hint,
    path: `clients/${id}/workbook.pdf?what=${what}`,
    file: words.file,
  })
  return (
    <SubPage client={id} title={words.title} lead={words.lead(calledBy(client))}>
      <Card title={words.pdf}>
        <p class="soft">{words.pdfLead}</p>
        <PaperChoice
          choices={[book('all', words.allHint), book('mine', words.mineHint)]}
          fetchPaper={device.calls.paper}
          large={print !== 'usual'}
        />
      </Card>
      <Card title={words.sheets}>
        {first ? (
          <PaperChoice choices={[first, ...more]} fetchPaper={device.calls.paper} large={print !== 'usual'} />
        ) : (
          <Empty>{words.noSheets}</Empty>
        )}
      </Card>
      <Blank client={id} shelves={sheetShelves(content, chartWords.worksheets.programme)} />
      <TakeHome client={id} />
      <Card title={words.copy.title}>
        <OwnCopy client={id} words={words.copy} />
      </Card>
    </SubPage>
  )
}

function Blank({ client, shelves }: { client: Id; shelves: ReturnType<typeof sheetShelves> }) {
  const address = useAddress()
  return (
    <Card title={words.blank}>
      {shelves.length === 0 ? <p>{chartWords.worksheets.noPages}</p> : <p class="soft">{words.blankLead}</p>}
      {shelves.map((shelf) => (
        <Fold key={shelf.topic} title={shelf.title}>
          <List label={shelf.title}>
            {shelf.sheets.map((sheet) => (
              <Row
                key={sheet.id}
                icon={printDrawing}
                href={address(`people/${client}/sheet/${shelf.topic}/${sheet.id}`)}
                title={sheet.title}
              />
            ))}
          </List>
        </Fold>
      ))}
    </Card>
  )
}

function TakeHome({ client }: { client: Id }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { onDay } = useSaying()
  const last = lastHeld(device.all('session', client))
  return (
    <Card title={words.home}>
      {last ? (
        <List label={words.home}>
          <Row
            icon={printDrawing}
            href={address(`session/${last.id}/take-home`)}
            title={words.homeOf(onDay(last.day))}
          />
        </List>
      ) : (
        <Empty>{words.noHome}</Empty>
      )}
    </Card>
  )
}
