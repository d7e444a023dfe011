// The line that offers to take back the last thing done on a screen.
import type { VNode } from 'preact'
import { useCallback, useState } from 'preact/hooks'
import { Undo } from '#web/parts/undo.tsx'
import { chartWords } from '#web/words/en/chart.ts'

type Offer = { said: string; undo: () => unknown }

/** How to offer it, the line itself to be put at the end of the screen, and how to take the offer away again. */
export function useUndo(): [
  offer: (said: string, undo: () => unknown) => void,
  line: VNode,
  gone: () => void,
] {
  const [offered, put] = useState<Offer | null>(null)
  const gone = useCallback(() => put(null), [])
  const line = (
    <Undo
      text={offered?.said ?? null}
      undoWords={chartWords.undo}
      closeWords={chartWords.close}
      onUndo={() => {
        offered?.undo()
        gone()
      }}
      onGone={gone}
    />
  )
  return [(said, undo) => put({ said, undo }), line, gone]
}
