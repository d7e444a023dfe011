// One section of a handout as the person sees it, with the guide's advice beside it.
import {
  adviceFor,
  type Section as HandoutSection,
  sectionAfter,
  sectionOf,
} from '#curriculum/shape/handout.ts'
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { taskDrawing } from '#web/parts/drawings.ts'
import { Fold } from '#web/parts/fold.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import './section.css'
import { AsSeen } from './as-seen.tsx'
import { Idea } from './ideas.tsx'
import { LibraryPage } from './library-page.tsx'
import { PaperOf } from './paper-of.tsx'
import { Asked } from './questions.tsx'
import { OwnSection } from './section-own.tsx'
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

type OneProps = { read: Read; section: HandoutSection }

function OneSection({ read, section }: OneProps) {
  const { entry, pages } = read
  const { slug } = useDevice().me
  const address = useAddress()
  const at = (page: string) => address(`library/${entry.id}/${page}`)
  const next = sectionAfter(pages.handout, section.id)
  const { sections } = pages.handout
  const before = sections[sections.findIndex((one) => one.id === section.id) - 1]
  return (
    <LibraryPage
      title={section.title}
      lead={<span class="not-printed">{words.sectionLead(section.minutes)}</span>}
      back={{ href: address(`library/${entry.id}`), label: words.backTopic(entry.title) }}
      aside={
        <div class="with-room">
          <Card title={words.advice} look="tint">
            <Advice read={read} section={section.id} />
          </Card>
        </div>
      }
    >
      <OwnSection topic={entry.id} section={section} />
      <div class="without-room not-printed">
        <Fold title={words.advice}>
          <Advice read={read} section={section.id} />
        </Fold>
      </div>
      <AsSeen place={{ topic: entry.id, section }}>
        {(own) => (
          <Blocks
            blocks={section.blocks}
            words={words.blocks}
            own={own}
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
        )}
      </AsSeen>
      <MoreHere read={read} section={section.id} />
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
      <PaperOf
        path={`/read/${entry.id}/${section.id}/paper.pdf?at=${slug}`}
        file={`${entry.id}-${section.id}.pdf`}
        isThisPage
      />
      <div class="together not-printed">
        <ButtonLink look="quiet" href={`/read/${entry.id}/${section.id}?at=${slug}`}>
          {words.plain}
        </ButtonLink>
      </div>
      <FeedbackPart
        page={`handout/${entry.id}/${section.id}`}
        edition={section.own?.edition ?? pages.handout.edition}
      />
    </LibraryPage>
  )
}

/** Beside the page where there is room, and before it where there is not. */
function Advice({ read: { teaching }, section }: { read: Read; section: string }) {
  const advice = teaching === undefined ? [] : adviceFor(teaching.guide, section)
  return advice.length === 0 ? <p>{words.noAdvice}</p> : <Blocks blocks={advice} words={words.blocks} />
}

function MoreHere({ read: { teaching }, section }: { read: Read; section: string }) {
  const questions = teaching?.review.filter((one) => one.section === section) ?? []
  const ideas = teaching?.homework.filter((one) => one.section === section) ?? []
  if (questions.length + ideas.length === 0) return null
  return (
    <div class="not-printed">
      <Fold title={words.moreHere}>
        {questions.length > 0 && <h3>{words.questions}</h3>}
        {questions.map((question) => (
          <Asked key={question.id} question={question} level={4} />
        ))}
        {ideas.length > 0 && <h3>{words.ideas}</h3>}
        {ideas.map((idea) => (
          <Idea key={idea.id} idea={idea} level={4} />
        ))}
      </Fold>
    </div>
  )
}
