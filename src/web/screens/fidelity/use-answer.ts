// Asks the office for figures: what it said last stays on the screen while it is asked again, and goes with the lock.
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { z } from 'zod'
import { useThisApp } from '#web/app/this-app.ts'
import type { Device } from '#web/device/device.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Trouble } from '#web/device/trouble.ts'

/** A lock makes a new device, which has heard nothing. */
const heardOn = new WeakMap<Device, Map<string, unknown>>()

function heard(device: Device): Map<string, unknown> {
  const known = heardOn.get(device) ?? new Map<string, unknown>()
  heardOn.set(device, known)
  return known
}

export type Asking<Value> = {
  value: Value | undefined
  /** Why there is no newer answer, and whether that is for want of a connection. */
  trouble: { sentence: string; offline: boolean } | undefined
  again: () => void
}

/** `what` follows `/fidelity` in the address; where it is undefined nothing is asked. */
export function useAnswer<Shape extends z.ZodType>(
  what: string | undefined,
  shape: Shape,
): Asking<z.infer<Shape>> {
  type Value = z.infer<Shape>
  const device = useChangingDevice()
  // What was written here changes the figures once the office has it.
  const sent = device.status().waiting === 0
  const { sentenceOf } = useThisApp()
  const [said, put] = useState<{ what: string; value?: Value; trouble?: Asking<Value>['trouble'] }>()
  const [turn, next] = useState(0)
  const again = useCallback(() => next((before) => before + 1), [])
  useEffect(() => {
    if (what === undefined) return
    let there = true
    device.calls
      .fidelity(what)
      .then((answer) => shape.parse(answer))
      .then(
        (value) => {
          heard(device).set(what, value)
          if (there) put({ what, value })
        },
        (no) => {
          const offline = no instanceof Trouble && no.code === 'unreachable'
          if (there) put({ what, trouble: { sentence: sentenceOf(no), offline } })
        },
      )
    return () => {
      there = false
    }
  }, [device, what, shape, turn, sent, sentenceOf])
  const mine = said?.what === what ? said : undefined
  const kept = what === undefined ? undefined : (heard(device).get(what) as Value | undefined)
  return { value: mine?.value ?? kept, trouble: mine?.trouble, again }
}
