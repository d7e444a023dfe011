// How a client's page writes in their own chart.
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { type Doing, useDoing } from '#web/app/doing.ts'
import { useDevice } from '#web/device/hooks.ts'

export type Writes = Doing & {
  /** Resolves true once it is kept on this phone; without `on` it begins a record. */
  write<Name extends EntryName>(kind: Name, body: BodyOf<Name>, on?: Id): Promise<boolean>
}

export function useWrite(): Writes {
  const device = useDevice()
  const doing = useDoing()
  return {
    ...doing,
    write: (kind, body, on = device.newId()) =>
      doing.run(() => device.act(kind, { on, client: device.me.person, body })),
  }
}
