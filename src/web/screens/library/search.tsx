// Looking for something in the library: what is found stands below as it is typed, by kind, the words marked.
import './search.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useAddress } from '#web/app/where.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { libraryWords } from '#web/words/en/library.ts'
import type { Found, HitGroup, Search } from './search-index.ts'
import type { Piece } from './search-marks.ts'
import { useArrows } from './use-arrows.ts'
import { useSearch } from './use-search.ts'

const words = libraryWords.search
/** One letter is the beginning of nearly everything. */
const LEAST = 2
const ALL = 200

/** `children` stand there while nothing is looked for. */
export function LibrarySearch({ children }: { children: ComponentChildren }) {
  const search = useSearch()
  const [asked, ask] = useState(lastAsked)
  const place = useRef<HTMLDivElement>(null)
  // A finger has no keys to go by.
  const [hasKeys] = useState(() => matchMedia('(any-pointer: fine)').matches)
  useArrows(place)
  useEffect(() => {
    // Kept with the page in the browser's history, so that the way back leads to what was found.
    history.replaceState({ ...history.state, asked }, '')
  }, [asked])
  const looking = asked.trim().length >= LEAST
  const found = useMemo(() => (looking ? search?.(asked) : undefined), [looking, search, asked])
  return (
    <div ref={place} class="library-search">
      <search class="not-printed">
        <Field
          kind="search"
          label={words.label}
          hint={hasKeys ? words.hint : undefined}
          value={asked}
          onValue={ask}
        />
      </search>
      <div role="status">
        {looking && !found && <p>{words.getting}</p>}
        {found && <p class="soft">{words.found(found.count)}</p>}
      </div>
      {found && search ? (
        <Results key={asked} asked={asked} found={found} search={search} onAsk={ask} />
      ) : (
        !looking && children
      )}
    </div>
  )
}

function lastAsked(): string {
  const { asked } = (history.state ?? {}) as { asked?: unknown }
  return typeof asked === 'string' ? asked : ''
}

type ResultsProps = { asked: string; found: Found; search: Search; onAsk: (words: string) => void }

function Results({ asked, found: { groups }, search, onAsk }: ResultsProps) {
  const [whole, show] = useState<string>()
  if (groups.length === 0) {
    return (
      <div class="flow">
        <p>{words.none(asked.trim())}</p>
        <p>{words.noneTry}</p>
        <div class="together">
          {words.suggestions.map((suggestion) => (
            <Button key={suggestion} onPress={() => onAsk(suggestion)}>
              {suggestion}
            </Button>
          ))}
        </div>
      </div>
    )
  }
  const full = whole === undefined ? undefined : search(asked, ALL).groups.find(({ kind }) => kind === whole)
  return (
    <section class="flow" aria-label={words.results}>
      {groups.map((group) => (
        <Group
          key={group.kind}
          group={full?.kind === group.kind ? full : group}
          onAll={() => show(group.kind)}
        />
      ))}
      <div class="together">
        <Button look="quiet" onPress={() => onAsk('')}>
          {words.clear}
        </Button>
      </div>
    </section>
  )
}

function Group({ group, onAll }: { group: HitGroup; onAll: () => void }) {
  const address = useAddress()
  const kind = words.kinds[group.kind]
  return (
    <>
      <h2>{kind}</h2>
      <List label={kind}>
        {group.hits.map(({ page, title, excerpt }) => (
          <Row
            key={page.at}
            title={<Pieces pieces={title} />}
            detail={
              <>
                {page.of !== '' && <strong>{page.of} · </strong>}
                <Pieces pieces={excerpt} />
              </>
            }
            href={address(`library/${page.at}`)}
          />
        ))}
      </List>
      {group.more > 0 && (
        <div class="together">
          <Button look="quiet" onPress={onAll}>
            {words.more(group.more, kind)}
          </Button>
        </div>
      )}
    </>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, place) => (piece.found ? <mark key={`${place}`}>{piece.text}</mark> : piece.text))}
    </>
  )
}
