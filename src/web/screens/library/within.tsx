// A page of one topic: waits for what is kept of it, and says where there is none.
import type { VNode } from 'preact'
import type { TopicPages, TopicTeaching } from '#curriculum/shape/shelf.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { type TopicRead, useCurriculum, useTopic } from '#web/device/hooks.ts'
import { Empty } from '#web/parts/empty.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'

export type WithinProps = {
  topic: string
  /** Gives undefined where the topic has no such page. */
  children: (read: Read) => VNode | undefined
}
export type Read = { entry: TopicRead['entry']; pages: TopicPages; teaching: TopicTeaching | undefined }

export function Within({ topic, children }: WithinProps) {
  const shelf = useCurriculum()
  const read = useTopic(topic)
  const known = shelf?.index.topics.some((one) => one.id === topic)
  if (read?.pages !== undefined) {
    return children({ entry: read.entry, pages: read.pages, teaching: read.teaching }) ?? <NoSuchPage />
  }
  if (known === false || read?.entry.status === 'planned') return <NoSuchPage />
  return (
    <Screen title={words.title}>
      <p role="status">{read === undefined ? words.opening : words.notHere}</p>
    </Screen>
  )
}

export function NoSuchPage() {
  const address = useAddress()
  return (
    <Screen title={words.notFound} back={{ href: address('library'), label: words.back }}>
      <Empty>{words.notHere}</Empty>
    </Screen>
  )
}
