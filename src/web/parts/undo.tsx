// Ten seconds in which the last thing done can be taken back; the time stands still while the line has the focus.
import './undo.css'
import { useEffect, useState } from 'preact/hooks'
import { Button } from './button.tsx'

export type UndoProps = {
  /** What was done, such as "Taken off the agenda."; null while there is nothing to take back. */
  text: string | null
  undoWords: string
  closeWords: string
  onUndo: () => void
  /** The time is over or the line was closed. */
  onGone: () => void
  seconds?: number
}

export function Undo({ text, undoWords, closeWords, onUndo, onGone, seconds = 10 }: UndoProps) {
  const [held, hold] = useState(false)
  useEffect(() => {
    if (text === null || held) return
    const timer = setTimeout(onGone, seconds * 1000)
    return () => clearTimeout(timer)
  }, [text, held, seconds, onGone])
  // The line goes with its buttons, so the focus moves to the page.
  const leave = (then: () => void) => {
    document.getElementById('main')?.focus({ preventScroll: true })
    hold(false)
    then()
  }
  return (
    <div
      class="undo"
      role="status"
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
      // A finger that tapped here is not still there.
      onPointerEnter={(event) => hold(event.pointerType === 'mouse')}
      onPointerLeave={() => hold(false)}
    >
      {text !== null && (
        <div>
          <p>{text}</p>
          <Button onPress={() => leave(onUndo)}>{undoWords}</Button>
          <Button look="quiet" onPress={() => leave(onGone)}>
            {closeWords}
          </Button>
        </div>
      )}
    </div>
  )
}
