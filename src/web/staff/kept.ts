// What the kept line says of the device, and which banners stand above a page.
import type { Instant } from '#domain/text.ts'
import { sayNear } from '#web/app/moment.ts'
import type { Status } from '#web/device/device.ts'
import type { KeptLineProps } from '#web/parts/kept-line.tsx'
import { shellWords } from '#web/words/en/shell.ts'

type Kept = Pick<Status, 'waiting' | 'syncing' | 'keptSince' | 'received'>

export function keptLine(status: Kept, zone: string, now: Instant): KeptLineProps {
  const { waiting, syncing, keptSince, received } = status
  if (waiting > 0 && syncing) return { state: 'sending', text: shellWords.sending(waiting) }
  if (waiting > 0)
    return { state: 'kept', text: shellWords.waiting(waiting, sayNear(keptSince ?? now, zone, now)) }
  if (received !== null)
    return { state: 'received', text: shellWords.keptReceived(sayNear(received, zone, now)) }
  return syncing ? { state: 'sending', text: shellWords.syncing } : { state: 'kept', text: shellWords.kept }
}

export type Banner = 'signed-out' | 'attention' | 'long-unsent' | 'offline' | 'clock'

/** In the order they are read; the calm ones are left out where a weightier one says as much. */
export function bannersOf(status: Status): Banner[] {
  const banners: Banner[] = []
  if (status.signedOut) banners.push('signed-out')
  if (status.attention > 0) banners.push('attention')
  if (status.longUnsent) banners.push('long-unsent')
  else if (!status.online && !status.signedOut) banners.push('offline')
  // Without a first answer from the server nobody can tell yet.
  if (status.clockDoubtful && status.received !== null) banners.push('clock')
  return banners
}
