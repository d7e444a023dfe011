// Chooses how something is printed, has the server make a PDF of it and saves that; a page itself is printed without.
import { useState } from 'preact/hooks'
import { paperWords as words } from '#web/words/en/paper.ts'
import { Button } from './button.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { printDrawing } from './drawings.ts'
import { Notice } from './notice.tsx'
import { PrintButton } from './print-button.tsx'
import { saveFile } from './save-file.ts'

/** One thing that can be printed: `path` is its address on the server, `file` the name it is saved under. */
export type ToPrint = { id: string; label: string; hint?: string; path: string; file: string }

export type PaperChoiceProps = {
  /** With one alone nothing is asked. */
  choices: readonly [ToPrint, ...ToPrint[]]
  /** Fetches a PDF with the key of this device; throws where there is none. */
  fetchPaper: (path: string) => Promise<Blob>
  /** How the person reads: what is chosen at first. */
  large?: boolean
  /** What is printed is the page this stands on: without a PDF the browser can print that. */
  isThisPage?: boolean
}

type State = 'asking' | 'making' | 'done' | 'no-network' | 'no-paper'

export function PaperChoice({ choices, fetchPaper, large = false, isThisPage = false }: PaperChoiceProps) {
  const [chosen, choose] = useState(choices[0].id)
  const [paper, putPaper] = useState<'letter' | 'a4'>('letter')
  const [size, putSize] = useState<'usual' | 'large'>(large ? 'large' : 'usual')
  const [state, go] = useState<State>('asking')
  const make = async () => {
    const { path, file } = choices.find(({ id }) => id === chosen) ?? choices[0]
    go('making')
    try {
      const pdf = await fetchPaper(addressOf(path, { paper, size }))
      saveFile(new Blob([pdf], { type: 'application/pdf' }), file)
      go('done')
    } catch {
      go(navigator.onLine ? 'no-paper' : 'no-network')
    }
  }
  return (
    <div class="flow not-printed">
      {choices.length > 1 && (
        <ChoiceGroup
          legend={words.what}
          options={choices.map(({ id, label, hint }) => ({ value: id, label, hint }))}
          value={chosen}
          onValue={choose}
        />
      )}
      <ChoiceGroup
        legend={words.paper}
        look="segments"
        options={[
          { value: 'letter', label: words.papers.letter },
          { value: 'a4', label: words.papers.a4 },
        ]}
        value={paper}
        onValue={putPaper}
      />
      <ChoiceGroup
        legend={words.size}
        look="segments"
        options={[
          { value: 'usual', label: words.sizes.usual },
          { value: 'large', label: words.sizes.large },
        ]}
        value={size}
        onValue={putSize}
      />
      <Button
        look="primary"
        icon={printDrawing}
        busy={state === 'making'}
        busyWords={words.making}
        onPress={() => void make()}
      >
        {words.make}
      </Button>
      <Told state={state} isThisPage={isThisPage} />
    </div>
  )
}

function Told({ state, isThisPage }: { state: State; isThisPage: boolean }) {
  const failed = state === 'no-network' || state === 'no-paper' ? state : undefined
  const said = {
    asking: '',
    making: '',
    done: words.done,
    'no-network': words.noNetwork,
    'no-paper': words.noPaper,
  }
  return (
    <>
      <div role="status">
        {said[state] !== '' && (
          <Notice look={failed ? 'warn' : 'info'}>
            {said[state]} {failed && (isThisPage ? words.thisPage : words.later[failed])}
          </Notice>
        )}
      </div>
      {failed && isThisPage && <PrintButton label={words.print} />}
    </>
  )
}

/** The address with the choice in it, whatever the address asks already. */
export function addressOf(path: string, choice: Readonly<Record<string, string>>): string {
  const [place = '', query = ''] = path.split('?', 2)
  return `${place}?${new URLSearchParams([...new URLSearchParams(query), ...Object.entries(choice)])}`
}
