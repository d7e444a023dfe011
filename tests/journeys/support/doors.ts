// The ways in that journeys take: the demo's one tap for staff and clients, and the PIN of a device.
import { DEMO_PIN } from '#web/app/demo-pin.ts'
import type { Somebody } from './somebody.ts'

export async function comesToWork(somebody: Somebody, name: string): Promise<void> {
  await somebody.opens('/staff/harbor/')
  await somebody.taps(new RegExp(name))
  await somebody.seesHeading('Today')
  await somebody.hasTheAppKept()
  await somebody.isUpToDate()
}

export async function takesTheirPhone(somebody: Somebody, name: string): Promise<void> {
  await somebody.opens('/my/harbor/')
  await somebody.taps(new RegExp(name))
  await somebody.seesHeading(/./)
  await somebody.hasTheAppKept()
  await somebody.isUpToDate()
}

export async function unlocksWork(somebody: Somebody): Promise<void> {
  await somebody.writes('Your PIN for this device', DEMO_PIN)
  await somebody.taps('Unlock')
}

export async function unlocksTheirPhone(somebody: Somebody): Promise<void> {
  await somebody.writes('Your PIN', DEMO_PIN)
  await somebody.taps('Open my pages')
}
