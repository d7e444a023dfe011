// Filling in a local block: what to write, the words, and how they will look; crisis pages are told apart.

import { ownProse } from '#curriculum/shape/own-prose.ts'
import type { LocalBlock } from '#curriculum/shape/programme.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Blocks } from '#web/parts/blocks.tsx'
import { Button } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useUndo } from '#web/screens/chart/use-undo.tsx'
import { useProgramme } from '#web/screens/library/use-shelf.ts'
import { contentWords } from '#web/words/en/content.ts'
import { libraryWords } from '#web/words/en/library.ts'
import { ContentPage, NotYet } from './content-page.tsx'
import { restoring } from './restoring.ts'
import { TextEditor } from './text-editor.tsx'
import { useOwnText } from './use-own-text.ts'
import { Versions } from './versions.tsx'

const words = contentWords.local

export function LocalPage({ block: id }: { block: string }) {
  const programme = useProgramme()
  const block = programme?.locals.find((one) => one.id === id)
  return block ? <Local key={id} block={block} /> : <NotYet here={programme !== undefined} />
}

function Local({ block }: { block: LocalBlock }) {
  const here = useOwnText({ kind: 'local', block: block.id })
  const { text, shown, write, withdraw, putBack } = here
  const { run, trouble } = useDoing()
  const [offer, undo] = useUndo()
  const begin = { title: shown?.title ?? block.title, words: shown?.words ?? '' }
  const clear = async () => {
    if (await run(withdraw)) offer(words.cleared, () => run(putBack))
  }
  return (
    <ContentPage title={block.title}>
      <section class="flow">
        <h2>{words.ask}</h2>
        <p>{block.ask}</p>
        {block.crisis && (
          <Notice look="warn">
            <p>{words.crisis}</p>
          </Notice>
        )}
        {!shown && (
          <p class="soft">
            {words.ours}: “{block.empty}”
          </p>
        )}
      </section>
      <TextEditor
        draft={`own-text:local:${block.id}`}
        begin={begin}
        shown={shown}
        onSave={(draft) => write({ ...draft, of: null })}
        onDiscarded={(back) => offer(contentWords.editor.discarded, back)}
        preview={(draft) => <Blocks blocks={[placeOf(block, draft)]} words={libraryWords.blocks} level={3} />}
      />
      {shown && (
        <div class="together">
          <Button onPress={() => void clear()}>{words.clear}</Button>
        </div>
      )}
      <Said trouble={trouble} />
      {text && <Versions text={text} shown={shown} onRestore={restoring(here, run, offer)} />}
      {undo}
    </ContentPage>
  )
}

function placeOf({ id, title, empty, crisis }: LocalBlock, draft: { title: string; words: string }) {
  const words = ownProse(draft.words)
  const place = { kind: 'local' as const, id, empty, crisis, title: draft.title.trim() || title }
  return words.length === 0 ? place : { ...place, words }
}
