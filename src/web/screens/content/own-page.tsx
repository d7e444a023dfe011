// A page of the agency's own, which stands after the sections of its topic.
import { ownBlocks } from '#curriculum/shape/own-prose.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress, useGo } from '#web/app/where.ts'
import { useCurriculum, useDevice } from '#web/device/hooks.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useUndo } from '#web/screens/chart/use-undo.tsx'
import { contentWords } from '#web/words/en/content.ts'
import { libraryWords } from '#web/words/en/library.ts'
import { ContentPage, NotYet } from './content-page.tsx'
import { restoring } from './restoring.ts'
import { TextEditor } from './text-editor.tsx'
import { useOwnTextOf } from './use-own-text.ts'
import { Versions } from './versions.tsx'

const words = contentWords.page
const NEW = 'new'

export type OwnPageProps = { topic: string; text: string }

export function OwnPage({ topic, text }: OwnPageProps) {
  const device = useDevice()
  const entry = useCurriculum()?.index.topics.find((one) => one.id === topic)
  if (!entry) return <NotYet here={false} />
  if (text !== NEW && !device.one('own-text', text)) return <NotYet here />
  return <OnePage key={text} topic={entry.id} of={entry.title} id={text === NEW ? undefined : text} />
}

function OnePage({ topic, of, id }: { topic: string; of: string; id: string | undefined }) {
  const here = useOwnTextOf(id, { kind: 'page', topic })
  const { text, shown, write, withdraw, putBack } = here
  const { run, trouble } = useDoing()
  const [offer, undo] = useUndo()
  const device = useDevice()
  const address = useAddress()
  const go = useGo()
  const latest = shown ?? text?.versions.at(-1)
  const takeAway = async () => {
    if (await run(withdraw)) offer(words.wentAway, () => run(putBack))
  }
  const save = async (draft: { title: string; words: string }) => {
    const version = await write({ ...draft, of: null })
    const made = device.all('own-text', null).find((one) => one.versions.some((each) => each.id === version))
    // The page has an address of its own once it is there.
    if (id === undefined && made) queueMicrotask(() => go(`content/page/${topic}/${made.id}`))
    return version
  }
  return (
    <ContentPage
      title={latest?.title ?? words.newTitle(of)}
      lead={latest === undefined ? undefined : words.newTitle(of)}
    >
      {text?.withdrawn && (
        <Notice look="warn">
          <p>{words.isAway}</p>
        </Notice>
      )}
      <TextEditor
        draft={`own-text:page:${topic}:${id ?? NEW}`}
        begin={{ title: latest?.title ?? '', words: latest?.words ?? '' }}
        shown={shown}
        onSave={save}
        onDiscarded={(back) => offer(contentWords.editor.discarded, back)}
        preview={(draft) => <Blocks blocks={ownBlocks(draft.words)} words={libraryWords.blocks} level={3} />}
      />
      {shown && id !== undefined && (
        <div class="together">
          <Button onPress={() => void takeAway()}>{words.away}</Button>
          <ButtonLink look="quiet" href={address(`library/${topic}/section/own-${id}`)}>
            {contentWords.section.seen}
          </ButtonLink>
        </div>
      )}
      <Said trouble={trouble} />
      {text && <Versions text={text} shown={shown} onRestore={restoring(here, run, offer)} />}
      {undo}
    </ContentPage>
  )
}
