// The kept line and the banners say how it stands with what was written.
import { describe, expect, it } from 'vitest'
import type { Status } from '#web/device/device.ts'
import { bannersOf, keptLine } from './kept.ts'

const zone = 'America/Chicago'
const now = '2026-05-04T18:00:00.000Z'
const calm: Status = {
  online: true,
  waiting: 0,
  attention: 0,
  received: '2026-05-04T15:42:00.000Z',
  keptSince: null,
  syncing: false,
  clockDoubtful: false,
  signedOut: false,
  longUnsent: false,
  lasting: true,
}

describe('keptLine', () => {
  it('says when the office last had everything', () => {
    const line = keptLine(calm, zone, now)
    expect(line.state).toBe('received')
    expect(line.text.replace(/\s/g, ' ')).toContain('10:42 AM')
  })
  it('names the day where it is not today', () => {
    expect(keptLine({ ...calm, received: '2026-05-01T15:42:00.000Z' }, zone, now).text).toContain('May 1')
  })
  it('never says received while something waits', () => {
    const waiting = { ...calm, waiting: 2, keptSince: '2026-05-04T17:00:00.000Z' }
    expect(keptLine(waiting, zone, now).state).toBe('kept')
    expect(keptLine({ ...waiting, syncing: true }, zone, now).state).toBe('sending')
  })
  it('claims nothing before the office has answered', () => {
    expect(keptLine({ ...calm, received: null }, zone, now).state).toBe('kept')
  })
})

describe('bannersOf', () => {
  it('keeps quiet when all is well', () => expect(bannersOf(calm)).toEqual([]))
  it('says that there is no connection, once', () => {
    expect(bannersOf({ ...calm, online: false })).toEqual(['offline'])
    expect(bannersOf({ ...calm, online: false, longUnsent: true })).toEqual(['long-unsent'])
  })
  it('puts what a person has to do first', () => {
    expect(bannersOf({ ...calm, attention: 1, signedOut: true, online: false })).toEqual([
      'signed-out',
      'attention',
    ])
  })
  it('doubts the clock only after the office has answered', () => {
    expect(bannersOf({ ...calm, clockDoubtful: true })).toEqual(['clock'])
    expect(bannersOf({ ...calm, clockDoubtful: true, received: null })).toEqual([])
  })
})
