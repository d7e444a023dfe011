// A question that has to be answered before going on, in the browser's own dialog, which holds and returns the focus.
import './dialog.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

export type DialogProps = {
  open: boolean
  title: string
  /** Asked for with Escape; the buttons in `actions` call it themselves. */
  onClose: () => void
  actions: ComponentChildren
  children?: ComponentChildren
}

export function Dialog({ open, title, onClose, actions, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const box = dialog.current
    if (open && box?.open === false) box.showModal()
    if (!open && box?.open === true) box.close()
  }, [open])
  const cancel = (event: Event) => {
    event.preventDefault()
    onClose()
  }
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onCancel={cancel}>
      {open && (
        <>
          <h2 id={id} tabIndex={-1} autofocus>
            {title}
          </h2>
          <div class="flow">{children}</div>
          <div class="together">{actions}</div>
        </>
      )}
    </dialog>
  )
}
