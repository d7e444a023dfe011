// `people/:client/reading` (client): how the person reads, changed together with them.
import type { SectionCover } from '#curriculum/shape/shelf.ts'
import type { GlossaryWord } from '#curriculum/shape/topic.ts'
import { Colors, Print, placeOf, type Reading, Speed, usualReading } from '#domain/reading.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { CheckList } from '#web/parts/check-list.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { useDraft } from '#web/parts/draft.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Field } from '#web/parts/field.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { useWrite, type Write } from '#web/staff/write.ts'
import { readingWords as words } from '#web/words/en/chart-reading.ts'
import { NotInChart } from './not-in-chart.tsx'
import { SubPage } from './sub-page.tsx'
import { useUndo } from './use-undo.tsx'

type Mine = Omit<Reading, 'id' | 'client' | 'through'>
type PartProps = { client: Id; reading: Mine; write: Write }

export function ReadingScreen({ client }: { client: Id }) {
  const device = useChangingDevice()
  const { content, titles } = useContent()
  const [trouble, write] = useWrite(client)
  const [offerUndo, undo] = useUndo()
  if (!device.may('reading.choose', client)) return <NotInChart client={client} />
  const reading: Mine = device.one('reading', client) ?? { ...usualReading(), others: [] }
  const part = { client, reading, write }
  const glossary = (content.programme?.glossary ?? []).filter((word) => word.ask !== undefined)
  const topics = content.topics.flatMap(({ id, title, pages }) => {
    const sections = pages?.handout.sections.filter((one) => one.code !== undefined) ?? []
    return sections.length > 0 ? [{ id, title, sections }] : []
  })
  const takeIn = async (place: string) => {
    if (await write('reading.skip', client, { place, skip: false }))
      offerUndo(words.takenIn, () => write('reading.skip', client, { place, skip: true }))
  }
  return (
    <SubPage client={client} title={words.pageTitle} lead={words.lead}>
      <Said trouble={trouble} />
      {glossary.length === 0 && <Notice>{words.noContent}</Notice>}
      <Looks {...part} />
      {topics.length > 0 && (
        <Card title={words.pages}>
          <p class="soft">{words.pagesLead}</p>
          {topics.map((topic) => (
            <Pages key={topic.id} {...part} topic={topic.id} title={topic.title} sections={topic.sections} />
          ))}
        </Card>
      )}
      <Card title={words.left}>
        {reading.skipped.length === 0 ? (
          <Empty>{words.noneLeft}</Empty>
        ) : (
          <List label={words.left}>
            {reading.skipped.map((place) => {
              const [topic = '', section = ''] = place.split('/')
              const title = titles.section(topic, section)
              return (
                <Row key={place} title={title} detail={titles.topic(topic)}>
                  <div class="row-actions">
                    <Button look="quiet" label={words.takeInLabel(title)} onPress={() => takeIn(place)}>
                      {words.takeIn}
                    </Button>
                  </div>
                </Row>
              )
            })}
          </List>
        )}
      </Card>
      {glossary.length > 0 && (
        <Card title={words.words} look="mine">
          <p class="soft">{words.wordsLead}</p>
          {glossary.map((word) => (
            <OwnWord key={word.id} {...part} word={word} />
          ))}
        </Card>
      )}
      {undo}
    </SubPage>
  )
}

type PagesProps = PartProps & { topic: string; title: string; sections: readonly SectionCover[] }

function Pages({ client, reading, write, topic, title, sections }: PagesProps) {
  return (
    <CheckList
      legend={title}
      options={sections.map((one) => ({ value: one.id, label: words.page(one.code ?? '', one.title) }))}
      values={sections.map((one) => one.id).filter((id) => reading.mine[placeOf(topic, id)] === true)}
      onToggle={(section, mine) => write('reading.choose', client, { place: placeOf(topic, section), mine })}
    />
  )
}

function OwnWord({ client, reading, write, word }: PartProps & { word: GlossaryWord }) {
  const kept = reading.words[word.id] ?? ''
  const call = (is: string, was: string) => write('reading.call', client, { term: word.id, was, is })
  const draft = useDraft(kept, call)
  const others = reading.others.filter((one) => one.field === `words.${word.id}`)
  return (
    <>
      <Field label={word.ask ?? word.term} hint={words.usual(word.term)} maxLength={60} {...draft} />
      {others.length > 0 && (
        <Notice
          look="warn"
          actions={[kept, ...others.map((one) => one.words)].map((one) => (
            <Button key={one} onPress={() => call(one, kept)}>
              {words.use(one === '' ? word.term : one)}
            </Button>
          ))}
        >
          {words.others}
        </Notice>
      )}
    </>
  )
}

function Looks({ client, reading, write }: PartProps) {
  const choices = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
    values.map((value) => ({ value, label: labels[value] }))
  return (
    <Card title={words.looks}>
      <ChoiceGroup
        legend={words.print}
        look="segments"
        options={choices(Print.options, words.prints)}
        value={reading.print}
        onValue={(print) => write('reading.show', client, { print })}
      />
      <ChoiceGroup
        legend={words.few}
        look="segments"
        options={choices(['all', 'few'] as const, words.fews)}
        value={reading.few ? 'few' : 'all'}
        onValue={(few) => write('reading.show', client, { few: few === 'few' })}
      />
      <ChoiceGroup
        legend={words.colors}
        look="segments"
        options={choices(Colors.options, words.colorNames)}
        value={reading.colors}
        onValue={(colors) => write('reading.show', client, { colors })}
      />
      <ChoiceGroup
        legend={words.speed}
        look="segments"
        options={choices(Speed.options, words.speeds)}
        value={reading.speed}
        onValue={(speed) => write('reading.show', client, { speed })}
      />
    </Card>
  )
}
