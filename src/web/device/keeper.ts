// The keeper stands at the door: the agency's front, whether something is kept here, and the PIN that opens it.

import type { Id, Instant } from '#domain/text.ts'
import type { DoorCalls } from './calls.ts'
import type { Device } from './device.ts'
import type { Front, SignedIn } from './wire.ts'

export type App = 'staff' | 'my'

/** `empty`: nobody has signed in here; `locked`: a PIN opens it; `open`: the device is in `device`. */
export type KeeperState = { at: 'empty' } | { at: 'locked' } | { at: 'open'; device: Device }

export type Tries = { wrong: number; left: number; until: Instant | null }

export type Keeper = {
  readonly slug: string
  readonly doors: DoorCalls
  state(): KeeperState
  /** As last seen; kept in clear so that help is there before the PIN and without network. */
  front(): Front | undefined
  /** Asks the server for the front; without network the one kept here is given. */
  readFront(): Promise<Front>
  deviceId(): Id
  tries(): Tries
  /** Entries that a lost PIN left sealed here and the server has not answered. */
  sealed(): number
  /** Makes a new store for who has signed in; entries of an older one are sealed and still go up. */
  enrol(answer: SignedIn, pin: string): Promise<Device>
  unlock(pin: string): Promise<Device>
  subscribe(listener: () => void): () => void
}
