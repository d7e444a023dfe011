// The last thing done can be taken back, also after moving on to the next page.
import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useMemo, useState } from 'preact/hooks'
import { Undo } from '#web/parts/undo.tsx'
import { clientWords } from '#web/words/en/client.ts'

type Offer = (text: string, undo: () => void) => void

const UndoContext = createContext<Offer>(() => undefined)

/** Says what was done and offers the way back. */
export const useUndo = () => useContext(UndoContext)

export function UndoOffer({ children }: { children: ComponentChildren }) {
  const [offered, put] = useState<{ text: string; undo: () => void } | null>(null)
  const offer = useMemo<Offer>(() => (text, undo) => put({ text, undo }), [])
  const gone = useCallback(() => put(null), [])
  return (
    <UndoContext.Provider value={offer}>
      {children}
      <Undo
        text={offered?.text ?? null}
        undoWords={clientWords.undo}
        closeWords={clientWords.close}
        onUndo={() => {
          offered?.undo()
          put(null)
        }}
        onGone={gone}
      />
    </UndoContext.Provider>
  )
}
