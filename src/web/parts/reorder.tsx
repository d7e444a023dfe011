// A list in the order that was agreed, changed with buttons whose words say what moves where.
import './reorder.css'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from './button.tsx'
import { downDrawing, upDrawing } from './drawings.ts'

export type ReorderItem = { id: string; title: string; detail?: string | undefined }

export type ReorderProps = {
  label: string
  items: readonly ReorderItem[]
  /** The whole new order, by id. */
  onOrder: (ids: string[]) => void
  upWords: string
  downWords: string
  /** The full words of a button; they contain `upWords` or `downWords`. */
  upLabel: (item: ReorderItem, above: ReorderItem) => string
  downLabel: (item: ReorderItem, below: ReorderItem) => string
  /** Said aloud after a move. */
  moved: (item: ReorderItem, place: number) => string
  onRemove?: (id: string) => void
  removeWords?: string
  removeLabel?: (item: ReorderItem) => string
}

export function Reorder(props: ReorderProps) {
  const { items, onOrder } = props
  const [said, say] = useState('')
  const [touched, touch] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  // The button that was pressed may be gone: at either end of the list, or with the item it took off.
  useLayoutEffect(() => {
    if (touched === null || document.activeElement !== document.body) return
    const item = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(touched)}"] button`)
    const place = item ?? list.current
    place?.focus()
  }, [touched, items])
  const move = (from: number, to: number) => {
    const item = items[from]
    if (item === undefined || to < 0 || to >= items.length) return
    const ids = items.map((each) => each.id)
    ids.splice(to, 0, ...ids.splice(from, 1))
    onOrder(ids)
    say(props.moved(item, to + 1))
    touch(item.id)
  }
  return (
    <div class="reorder">
      <ol ref={list} class="list" tabIndex={-1} aria-label={props.label}>
        {items.map((item, place) => {
          const above = items[place - 1]
          const below = items[place + 1]
          return (
            <li key={item.id} data-item={item.id}>
              <div class="row">
                <span class="what">
                  <span>{item.title}</span>
                  {item.detail !== undefined && <span class="soft">{item.detail}</span>}
                </span>
                <span class="moves">
                  {above !== undefined && (
                    <Button
                      icon={upDrawing}
                      look="quiet"
                      label={props.upLabel(item, above)}
                      onPress={() => move(place, place - 1)}
                    >
                      {props.upWords}
                    </Button>
                  )}
                  {below !== undefined && (
                    <Button
                      icon={downDrawing}
                      look="quiet"
                      label={props.downLabel(item, below)}
                      onPress={() => move(place, place + 1)}
                    >
                      {props.downWords}
                    </Button>
                  )}
                  {props.onRemove !== undefined && (
                    <Button
                      look="quiet"
                      label={props.removeLabel?.(item)}
                      onPress={() => {
                        touch(item.id)
                        props.onRemove?.(item.id)
                      }}
                    >
                      {props.removeWords}
                    </Button>
                  )}
                </span>
              </div>
            </li>
          )
        })}
      </ol>
      <p class="only-heard" role="status">
        {said}
      </p>
    </div>
  )
}
