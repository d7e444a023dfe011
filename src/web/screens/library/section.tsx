// One section of a handout as the person sees it, with the guide's advice beside it.
import {
  adviceFor,
  type Section as HandoutSection,
  sectionAfter,
  sectionOf,
} from '#curriculum/shape/handout.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { taskDrawing } from '#web/parts/drawings.ts'
import { PrintButton } from '#web/parts/print-button.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { SkillSteps } from './skill.tsx'
import { type Read, Within } from './within.tsx'

export type SectionProps = { topic: string; section: string }

export function Section({ topic, section: id }: SectionProps) {
  return (
    <Within topic={topic}>
      {(read) => {
        const section = sectionOf(read.pages.handout, id)
        return section && <OneSection read={read} section={section} />
      }}
    </Within>
  )
}

function OneSection({ read, section }: { read: Read; section: HandoutSection }) {
  const { entry, pages, teaching } = read
  const { slug } = useDevice().me
  const address = useAddress()
  const at = (page: string) => address(`library/${entry.id}/${page}`)
  const next = sectionAfter(pages.handout, section.id)
  const { sections } = pages.handout
  const before = sections[sections.findIndex((one) => one.id === section.id) - 1]
  const advice = teaching === undefined ? [] : adviceFor(teaching.guide, section.id)
  return (
    <Screen
      title={section.title}
      lead={words.asSeen}
      back={{ href: address(`library/${entry.id}`), label: words.backTopic(entry.title) }}
      aside={
        <Card title={words.advice} look="tint">
          {advice.length === 0 ? <p>{words.noAdvice}</p> : <Blocks blocks={advice} words={words.blocks} />}
        </Card>
      }
    >
      <Blocks
        blocks={section.blocks}
        words={words.blocks}
        level={2}
        sheet={(id) => {
          const sheet = pages.sheets.find((one) => one.id === id)
          return (
            sheet && (
              <ButtonLink icon={taskDrawing} href={at(`sheet/${id}`)}>
                {words.sheetIn(sheet.title)}
              </ButtonLink>
            )
          )
        }}
        skill={(id) => {
          const skill = pages.skills.find((one) => one.id === id)
          return skill && <SkillSteps skill={skill} />
        }}
      />
      <div class="together not-printed">
        {before !== undefined && (
          <ButtonLink href={at(`section/${before.id}`)}>{words.before(before.title)}</ButtonLink>
        )}
        {next !== undefined && (
          <ButtonLink look="primary" href={at(`section/${next.id}`)}>
            {words.next(next.title)}
          </ButtonLink>
        )}
      </div>
      <div class="together not-printed">
        <PrintButton label={words.print} />
        <ButtonLink look="quiet" href={`/read/${entry.id}/${section.id}?at=${slug}`}>
          {words.plain}
        </ButtonLink>
      </div>
    </Screen>
  )
}
