// One part of a handout to a page: large, with its questions, its sheets and its skills, and the way on and back.
import type { TopicPages } from '#curriculum/shape/shelf.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useCurriculum, useTopic } from '#web/device/hooks.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { ButtonLink } from '#web/parts/button.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { NotHere } from './not-here.tsx'
import './section.css'
import { SheetLinks } from './sheet-links.tsx'

const words = clientWords.read

export type SectionScreenProps = { topic: string; section: string }

export function SectionScreen({ topic: id, section: part }: SectionScreenProps) {
  const address = useAddress()
  const shelf = useCurriculum()
  const topic = useTopic(id)
  const known = shelf?.index.topics.find((one) => one.id === id)
  const back = { href: address(`handout/${id}`), label: words.backTo(known?.title ?? words.title) }
  if (shelf && known?.sections.every((one) => one.id !== part) !== false) return <NotHere />
  const pages = topic?.pages
  const place = pages?.handout.sections.findIndex((one) => one.id === part) ?? -1
  const section = pages?.handout.sections[place]
  if (!pages || !section)
    return (
      <Screen title={known?.title ?? words.title} back={back}>
        <p role="status">{words.nothing}</p>
      </Screen>
    )
  const { sections, title } = pages.handout
  const before = sections[place - 1]
  const next = sections[place + 1]
  return (
    <Screen
      title={section.title}
      lead={`${words.part(place + 1, sections.length, title)} · ${words.minutes(section.minutes)}`}
      back={back}
    >
      <div class="handout">
        <Blocks
          blocks={section.blocks}
          words={words.blocks}
          level={2}
          sheet={(sheet) => <SheetPlace pages={pages} id={sheet} />}
          skill={(skill) => <SkillSteps pages={pages} id={skill} />}
        />
      </div>
      <div class="together turn">
        {next ? (
          <ButtonLink look="primary" wide href={address(`handout/${id}/${next.id}`)}>
            {words.next(next.title)}
          </ButtonLink>
        ) : (
          <p>{words.last}</p>
        )}
        {before && (
          <ButtonLink wide href={address(`handout/${id}/${before.id}`)}>
            {words.before(before.title)}
          </ButtonLink>
        )}
        <PrintButton label={words.print} />
      </div>
    </Screen>
  )
}

function SheetPlace({ pages, id }: { pages: TopicPages; id: string }) {
  const sheet = pages.sheets.find((one) => one.id === id)
  return sheet ? <SheetLinks sheets={[sheet]} /> : null
}

function SkillSteps({ pages, id }: { pages: TopicPages; id: string }) {
  const skill = pages.skills.find((one) => one.id === id)
  if (!skill) return null
  return (
    <div class="flow">
      <p>
        <strong>{skill.title}.</strong> {words.steps}:
      </p>
      <ol>
        {skill.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
