// Adding a person: the client, the ties and the start of the program, one after the other and each only once.
import { useRef, useState } from 'preact/hooks'
import type { BodyOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import { useDoing } from '#web/app/doing.ts'
import { useDevice } from '#web/device/hooks.ts'

export type NewClient = {
  name: string
  called: string
  practitioners: readonly Id[]
  supervisors: readonly Id[]
  /** Null where the program begins later. */
  program: BodyOf<'enrolment.start'> | null
}

export type Adding = {
  busy: boolean
  trouble: string | undefined
  /** The new client's id, once all is kept; undefined where something was refused, and `trouble` says why. */
  add(what: NewClient): Promise<Id | undefined>
}

export function useAdding(): Adding {
  const device = useDevice()
  const { run, busy, trouble } = useDoing()
  const [client] = useState(() => device.newId())
  // Pressed again after a refusal, it goes on where it stopped.
  const kept = useRef(new Map<string, Id>())
  const once = async (name: string, write: () => Promise<Id>) => {
    const before = kept.current.get(name)
    if (before !== undefined) return before
    const id = await write()
    kept.current.set(name, id)
    return id
  }
  const giveTie = (added: Id, person: Id, as: 'practitioner' | 'supervisor') =>
    once(`${as} ${person}`, () =>
      device.act('tie.give', { on: device.newId(), client, body: { person, as }, needs: [added] }),
    )
  return {
    busy,
    trouble,
    async add({ name, called, practitioners, supervisors, program }) {
      const done = await run(async () => {
        const added = await once('client', () =>
          device.act('client.add', { on: client, client, body: { name, called } }),
        )
        const needs = [added]
        for (const person of practitioners) needs.push(await giveTie(added, person, 'practitioner'))
        for (const person of supervisors) await giveTie(added, person, 'supervisor')
        if (program)
          await once('program', () =>
            device.act('enrolment.start', { on: device.newId(), client, body: program, needs }),
          )
      })
      return done ? client : undefined
    },
  }
}
