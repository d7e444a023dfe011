// What was picked shows at once, while it is still on its way into the store.
import { useState } from 'preact/hooks'

/** `write` resolves once the store has it, or false where it was not kept. */
export function usePicked<Value extends string>(
  kept: Value | null,
  write: (value: Value) => Promise<boolean>,
): [Value | null, (value: Value) => void] {
  const [picked, pick] = useState<Value | null>(null)
  return [
    picked ?? kept,
    (value) => {
      pick(value)
      void write(value).finally(() => pick(null))
    },
  ]
}
