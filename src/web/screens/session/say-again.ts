// What was taken back goes into its form again, so that nobody types it twice.
import type { FollowUp } from '#domain/goal.ts'
import type { Review } from '#domain/homework.ts'
import type { Id } from '#domain/text.ts'
import type { Device } from '#web/device/device.ts'

/** Where the words of a form wait that looks back on a goal or on homework. */
export const goalKey = (attendance: Id, goal: Id) => `attendance:${attendance}:goal:${goal}`
export const homeworkKey = (attendance: Id, homework: Id) => `attendance:${attendance}:homework:${homework}`

export const sayFollowUpAgain = (device: Device, key: string, said: Omit<FollowUp, 'id' | 'at' | 'by'>) =>
  fill(device, {
    [`${key}:happened`]: said.happened,
    [`${key}:next`]: said.next,
    [`${key}:sure`]: said.confidence === null ? '' : `${said.confidence}`,
  })

export const sayReviewAgain = (device: Device, key: string, said: Review) =>
  fill(device, {
    [`${key}:how`]: said.how,
    [`${key}:helped`]: said.helped,
    [`${key}:hindered`]: said.hindered,
  })

/** A form that cannot be filled in again is still a form: it opens empty. */
async function fill(device: Device, words: Record<string, string>): Promise<void> {
  const kept = Object.entries(words).filter(([, text]) => text !== '')
  await Promise.allSettled(kept.map(([key, text]) => device.keepDraft(key, text)))
}
