// Writing entries of one chart from a screen: a refusal becomes a sentence on the screen, and nothing typed is lost.
import { useCallback, useState } from 'preact/hooks'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Id } from '#domain/text.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Trouble } from '#web/device/trouble.ts'

export type Write = <Name extends EntryName>(
  kind: Name,
  on: Id,
  body: BodyOf<Name>,
  needs?: Id[],
) => Promise<Id | undefined>

/** The sentence of what went wrong last, and how to write. */
export function useWrite(client: Id | null): [string | undefined, Write] {
  const device = useDevice()
  const [trouble, say] = useState<string>()
  const write: Write = useCallback(
    async (kind, on, body, needs = []) => {
      try {
        const id = await device.act(kind, { on, client, body, needs })
        say(undefined)
        return id
      } catch (no) {
        if (!(no instanceof Refusal) && !(no instanceof Trouble)) throw no
        say(no.message)
        return undefined
      }
    },
    [device, client],
  )
  return [trouble, write]
}
