// Worksheets in the chart: those begun and filled in, and the ones that can be begun or printed blank.
import type { Client } from '#domain/client.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'
import { sheetShelves } from './sheets.ts'

const words = chartWords.worksheets

export function WorksheetsSection({ client }: { client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { on } = useSaying()
  const { content, titles } = useContent()
  const filled = device.all('worksheet', client.id).sort((a, b) => (a.begun < b.begun ? 1 : -1))
  const shelves = sheetShelves(content, words.programme)
  return (
    <Section id="worksheets" title={words.title}>
      {filled.length === 0 ? (
        <Empty>{words.empty}</Empty>
      ) : (
        <List label={words.title}>
          {filled.map((one) => (
            <Row
              key={one.id}
              href={address(`people/${client.id}/worksheet/${one.id}`)}
              title={titles.sheet(one.topic, one.sheet)}
              detail={one.finished ? words.finishedOn(on(one.finished)) : words.begunOn(on(one.begun))}
              mark={
                one.finished ? (
                  <Mark look="done">{words.finished}</Mark>
                ) : (
                  <Mark look="waiting">{words.begun}</Mark>
                )
              }
            />
          ))}
        </List>
      )}
      {shelves.length > 0 && (
        <Fold title={words.begin}>
          {shelves.map((shelf) => (
            <Fold key={shelf.topic} title={shelf.title}>
              <List label={shelf.title}>
                {shelf.sheets.map((sheet) => {
                  const done = filled.find((one) => one.topic === shelf.topic && one.sheet === sheet.id)
                  return (
                    <Row
                      key={sheet.id}
                      href={address(`people/${client.id}/sheet/${shelf.topic}/${sheet.id}`)}
                      title={sheet.title}
                      mark={
                        <Mark look={done ? (done.finished ? 'done' : 'waiting') : 'plain'}>
                          {done ? (done.finished ? words.finished : words.begun) : words.blank}
                        </Mark>
                      }
                    />
                  )
                })}
              </List>
            </Fold>
          ))}
        </Fold>
      )}
    </Section>
  )
}
