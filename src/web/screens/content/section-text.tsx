// A section in the agency's own words beside the one that came, with every version and the way back to ours.
import { staysBelow } from '#curriculum/shape/agency-text.ts'
import type { Block } from '#curriculum/shape/block.ts'
import { type Section, sectionOf } from '#curriculum/shape/handout.ts'
import { ownBlocks, ownText } from '#curriculum/shape/own-prose.ts'
import type { TopicEntry, TopicPages } from '#curriculum/shape/shelf.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress } from '#web/app/where.ts'
import { useCurriculum } from '#web/device/hooks.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useUndo } from '#web/screens/chart/use-undo.tsx'
import { contentWords } from '#web/words/en/content.ts'
import { libraryWords } from '#web/words/en/library.ts'
import '#web/screens/library/as-seen.css'
import '#web/screens/library/section.css'
import { useWithLocals } from '#web/screens/library/use-shelf.ts'
import { ContentPage, NotYet } from './content-page.tsx'
import { restoring } from './restoring.ts'
import { TextEditor } from './text-editor.tsx'
import { useOurs } from './use-ours.ts'
import { useOwnText } from './use-own-text.ts'
import { Versions } from './versions.tsx'

const words = contentWords.section

export function SectionText({ topic, section: id }: { topic: string; section: string }) {
  const entry = useCurriculum()?.index.topics.find((one) => one.id === topic)
  const ours = useOurs(topic)
  const section = ours && sectionOf(ours.handout, id)
  if (!entry || !section) return <NotYet here={ours !== undefined} />
  return <OneSection key={`${topic}/${id}`} entry={entry} pages={ours} section={section} />
}

type OneProps = { entry: TopicEntry; pages: TopicPages; section: Section }

function OneSection({ entry, pages, section }: OneProps) {
  const here = useOwnText({ kind: 'section', topic: entry.id, section: section.id })
  const { text, shown, write, withdraw, putBack } = here
  const { run, trouble } = useDoing()
  const [offer, undo] = useUndo()
  const address = useAddress()
  const moved = shown !== undefined && shown.of !== section.edition
  const of = section.edition
  const begin = { title: shown?.title ?? section.title, words: shown?.words ?? ownText(section.blocks) }
  const goBack = async () => {
    if (await run(withdraw)) offer(words.wentBack, () => run(putBack))
  }
  return (
    <ContentPage
      title={shown?.title ?? section.title}
      lead={words.lead(entry.title)}
      aside={
        <div class="with-room">
          <h2>{words.ours}</h2>
          <Ours section={section} pages={pages} />
        </div>
      }
    >
      {moved && (
        <Notice
          look="warn"
          actions={
            <Button onPress={() => void run(() => write({ title: shown.title, words: shown.words, of }))}>
              {words.stillFits}
            </Button>
          }
        >
          <p>{words.moved}</p>
        </Notice>
      )}
      <div class="without-room">
        <Fold title={words.ours}>
          <Ours section={section} pages={pages} />
        </Fold>
      </div>
      <h2>{shown ? words.theirs : words.begin}</h2>
      <Lost blocks={section.blocks} />
      <TextEditor
        draft={`own-text:section:${entry.id}/${section.id}`}
        begin={begin}
        shown={shown}
        onSave={(draft) => write({ ...draft, of })}
        onDiscarded={(back) => offer(contentWords.editor.discarded, back)}
        preview={(draft) => <Blocks blocks={ownBlocks(draft.words)} words={libraryWords.blocks} level={3} />}
      />
      <div class="together">
        {shown && <Button onPress={() => void goBack()}>{words.backToOurs}</Button>}
        <ButtonLink look="quiet" href={address(`library/${entry.id}/section/${section.id}`)}>
          {words.seen}
        </ButtonLink>
      </div>
      <Said trouble={trouble} />
      {text && <Versions text={text} shown={shown} onRestore={restoring(here, run, offer)} />}
      {undo}
    </ContentPage>
  )
}

function Ours({ section, pages }: { section: Section; pages: TopicPages }) {
  const blocks = useWithLocals(section.blocks)
  return (
    <div class="as-seen">
      <h3>{section.title}</h3>
      <Blocks
        blocks={blocks}
        words={libraryWords.blocks}
        level={3}
        sheet={(id) => {
          const sheet = pages.sheets.find((one) => one.id === id)
          return sheet && <p class="soft">{libraryWords.sheetIn(sheet.title)}</p>
        }}
      />
    </div>
  )
}

/** What an agency's plain words cannot carry; what is to be done there stays. */
function Lost({ blocks }: { blocks: readonly Block[] }) {
  const lost = blocks.filter((block) => !staysBelow(block)).flatMap(titleOf)
  return (
    <>
      <p class="soft">{words.worksheets}</p>
      {lost.length > 0 && (
        <Notice look="warn">
          <p>{words.lost}</p>
          <ul>
            {lost.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function titleOf(block: Block): string[] {
  switch (block.kind) {
    case 'drawing':
      return [block.drawing.title]
    case 'relaxation':
      return [block.relaxation.title]
    case 'word-list':
    case 'local':
      return [block.title]
    default:
      return []
  }
}
