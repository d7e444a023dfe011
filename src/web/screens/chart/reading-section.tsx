// How the person reads, in the chart: their own words, the pages that are theirs, what is left out, how pages look.
import { type Client, calledBy } from '#domain/client.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { readingWords as words } from '#web/words/en/chart-reading.ts'
import { Section } from './section.tsx'

export function ReadingSection({ client }: { client: Client }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { content, titles } = useContent()
  const reading = device.one('reading', client.id)
  const termOf = (id: string) => content.programme?.glossary.find((one) => one.id === id)?.term ?? id
  const titleOf = (place: string) => {
    const [topic = '', section = ''] = place.split('/')
    return titles.section(topic, section)
  }
  const mine = Object.entries(reading?.mine ?? {})
  const theirs = mine.filter(([, yes]) => yes).map(([place]) => titleOf(place))
  return (
    <Section
      id="reading"
      title={words.title}
      actions={
        device.may('reading.choose', client.id) && (
          <ButtonLink href={address(`people/${client.id}/reading`)}>{words.change}</ButtonLink>
        )
      }
    >
      {!reading && <Empty>{words.empty(calledBy(client))}</Empty>}
      {reading && (
        <List label={words.title}>
          <Row
            title={words.words}
            detail={
              Object.entries(reading.words)
                .map(([term, own]) => words.word(own, termOf(term)))
                .join(' · ') || words.noWords
            }
          />
          <Row
            title={words.pages}
            detail={
              theirs.length > 0 ? theirs.join(' · ') : mine.length > 0 ? words.notTheirs : words.noPages
            }
          />
          <Row title={words.left} detail={reading.skipped.map(titleOf).join(' · ') || words.noneLeft} />
          <Row
            title={words.looks}
            detail={[
              `${words.print}: ${words.prints[reading.print]}`,
              `${words.few}: ${reading.few ? words.fews.few : words.fews.all}`,
              `${words.colors}: ${words.colorNames[reading.colors]}`,
              `${words.speed}: ${words.speeds[reading.speed]}`,
            ].join(' · ')}
          />
        </List>
      )}
    </Section>
  )
}
