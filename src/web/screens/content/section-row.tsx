// One section that the agency wrote in its own words, and whether the one that came has changed underneath.
import { sectionOf } from '#curriculum/shape/handout.ts'
import { type OwnText, standing } from '#domain/own-text.ts'
import { useAddress } from '#web/app/where.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { bookDrawing } from '#web/parts/drawings.ts'
import { Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { contentWords } from '#web/words/en/content.ts'
import { useOurs } from './use-ours.ts'

export function SectionRow({ text }: { text: OwnText }) {
  const address = useAddress()
  const topics = useCurriculum()?.index.topics ?? []
  const { topic, section } = text.place.kind === 'section' ? text.place : { topic: '', section: '' }
  const ours = useOurs(topic)
  const now = ours && sectionOf(ours.handout, section)
  const moved = now !== undefined && standing(text)?.of !== now.edition
  return (
    <Row
      icon={bookDrawing}
      title={standing(text)?.title}
      detail={topics.find((one) => one.id === topic)?.title}
      mark={moved ? <Mark look="attention">{contentWords.overview.moved}</Mark> : undefined}
      href={address(`content/section/${topic}/${section}`)}
    />
  )
}
