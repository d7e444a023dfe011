// A text of the agency's own in one place: what stands there, and how it is written, taken away and put back.
import { type OwnPlace, type OwnText, type OwnVersion, ownTextAt, standing } from '#domain/own-text.ts'
import type { Id } from '#domain/text.ts'
import type { Device } from '#web/device/device.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'

export type Written = { title: string; words: string; of: OwnVersion['of'] }

export type OwnTextHere = {
  /** With those that were taken away: their versions stay. */
  text: OwnText | undefined
  /** What people read now; undefined where ours stands. */
  shown: OwnVersion | undefined
  /** Answers with the id of the version. */
  write(written: Written): Promise<Id>
  withdraw(): Promise<unknown>
  putBack(): Promise<unknown>
}

export function useOwnText(place: OwnPlace): OwnTextHere {
  const device = useDevice()
  const texts = useRecords('own-text', null)
  return hereOf(device, place, ownTextAt(texts, place) ?? lastAt(texts, place))
}

/** The same for a text that is known by its id. */
export function useOwnTextOf(id: Id | undefined, place: OwnPlace): OwnTextHere {
  const device = useDevice()
  const text = useRecords('own-text', null).find((one) => one.id === id)
  return hereOf(device, place, text)
}

function hereOf(device: Device, place: OwnPlace, text: OwnText | undefined): OwnTextHere {
  const on = text?.id
  const act = (kind: 'own-text.withdraw' | 'own-text.put-back') =>
    on === undefined ? Promise.resolve() : device.act(kind, { on, client: null, body: {} })
  return {
    text,
    shown: text && !text.withdrawn ? standing(text) : undefined,
    write: (written) =>
      on === undefined
        ? device.act('own-text.write', { on: device.newId(), client: null, body: { place, ...written } })
        : device.act('own-text.reword', { on, client: null, body: written }),
    withdraw: () => act('own-text.withdraw'),
    putBack: () => act('own-text.put-back'),
  }
}

function lastAt(texts: readonly OwnText[], place: OwnPlace): OwnText | undefined {
  const same = (one: OwnPlace) =>
    one.kind === place.kind && JSON.stringify(sorted(one)) === JSON.stringify(sorted(place))
  return texts
    .filter((one) => same(one.place))
    .sort((a, b) => ((standing(a)?.at ?? '') < (standing(b)?.at ?? '') ? 1 : -1))[0]
}

const sorted = (place: OwnPlace) => Object.entries(place).sort(([a], [b]) => (a < b ? -1 : 1))
