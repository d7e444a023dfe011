// The device for Preact: a screen that reads records is drawn again when they change.

import { createContext } from 'preact'
import { useContext, useEffect, useReducer, useState } from 'preact/hooks'
import type { TopicEntry, TopicPages, TopicTeaching } from '#curriculum/shape/shelf.ts'
import type { RecordName, RecordOf } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'
import type { Attention, Device, Shelf, Status } from './device.ts'

export const DeviceContext = createContext<Device | undefined>(undefined)

/** The open device; only screens behind the lock may ask. */
export function useDevice(): Device {
  const device = useContext(DeviceContext)
  if (!device) throw new Error('A screen outside the lock asked for the device.')
  return device
}

/** The device, and the screen drawn again whenever something on it changes. */
export function useChangingDevice(): Device {
  const device = useDevice()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => device.subscribe(() => redraw(undefined)), [device])
  return device
}

/** All records of a kind, of one client where named (null: those in no chart). */
export function useRecords<Name extends RecordName>(kind: Name, client?: Id | null): RecordOf<Name>[] {
  return useChangingDevice().all(kind, client)
}

export function useRecord<Name extends RecordName>(
  kind: Name,
  id: Id | null | undefined,
): RecordOf<Name> | undefined {
  const device = useChangingDevice()
  return id ? device.one(kind, id) : undefined
}

export function useStatus(): Status {
  return useChangingDevice().status()
}

export function useAttention(): Attention[] {
  return useChangingDevice().attention()
}

/** What is taught; undefined while it is being read, or where none of it has reached this device. */
export function useCurriculum(): Shelf | undefined {
  const device = useChangingDevice()
  const [shelf, put] = useState<Shelf>()
  // The shelf is taken anew when the agency changes a text of its own.
  const own = device
    .all('own-text', null)
    .flatMap((text) => text.through.at(-1) ?? [])
    .join(' ')
  useEffect(() => follow(device.curriculum(), put), [device, own])
  return shelf
}

export type TopicRead = { entry: TopicEntry; pages?: TopicPages; teaching?: TopicTeaching }

/** A topic with its pages, and for staff its teaching; a planned topic has its entry only. */
export function useTopic(slug: string | null | undefined): TopicRead | undefined {
  const shelf = useCurriculum()
  const [topic, put] = useState<TopicRead>()
  useEffect(
    () => (shelf && slug ? follow<TopicRead | undefined>(readTopic(shelf, slug), put) : undefined),
    [shelf, slug],
  )
  return topic?.entry.id === slug ? topic : undefined
}

async function readTopic(shelf: Shelf, slug: string): Promise<TopicRead | undefined> {
  const entry = shelf.index.topics.find((topic) => topic.id === slug)
  if (!entry) return undefined
  const [pages, teaching] = await Promise.all([shelf.pages(slug), shelf.teaching(slug)])
  return { entry, ...(pages ? { pages } : {}), ...(teaching ? { teaching } : {}) }
}

// A screen that has gone is not drawn; one that cannot have the content goes without.
function follow<Value>(promise: Promise<Value>, put: (value: Value | undefined) => void): () => void {
  let there = true
  promise.then(
    (value) => there && put(value),
    () => there && put(undefined),
  )
  return () => {
    there = false
  }
}
