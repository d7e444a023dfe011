// A form that is not sent yet, kept encrypted on this device as it is filled in.
import { useState } from 'preact/hooks'
import { useDevice } from '#web/device/hooks.ts'

export type FormDraft<Value> = {
  value: Value
  /** Whether something differs from where the form began. */
  changed: boolean
  put(value: Value): void
  /** It was sent, or is not wanted any more. */
  clear(value: Value): void
}

export function useFormDraft<Value>(
  key: string,
  begin: Value,
  read: (kept: unknown) => Value | undefined,
): FormDraft<Value> {
  const device = useDevice()
  const [value, set] = useState<Value>(() => keptIn(device.draft(key), read) ?? begin)
  return {
    value,
    changed: JSON.stringify(value) !== JSON.stringify(begin),
    put(next) {
      set(next)
      // A device that locks first has the words of the last press; nothing can be written after.
      device.keepDraft(key, JSON.stringify(next)).catch(() => undefined)
    },
    clear(next) {
      set(next)
      device.dropDraft(key).catch(() => undefined)
    },
  }
}

function keptIn<Value>(
  text: string | undefined,
  read: (kept: unknown) => Value | undefined,
): Value | undefined {
  if (text === undefined) return undefined
  try {
    return read(JSON.parse(text))
  } catch {
    return undefined
  }
}
