// The demo agency as plain data: its entries and the curriculum's shelves, to fill a memory device in Node or in a page.
import { join } from 'node:path'
import { curriculumFor, type Shelf } from '#curriculum/disk/bundle.ts'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { demoEntries } from '#demo/agency.ts'
import { AGENCY, STAFF } from '#demo/people.ts'
import type { Day } from '#domain/day.ts'
import type { World } from './memory-device.ts'

const CURRICULUM = join(import.meta.dirname, '..', '..', 'curriculum')

/** Serialisable: a page can be given it as JSON. */
export function demoWorld(today: Day, zone: string): World {
  const curriculum = readCurriculum(CURRICULUM)
  return {
    agency: { ...AGENCY, zone, calls: 'client', emergency: '911' },
    administrator: { id: STAFF.ines.id, name: STAFF.ines.name },
    entries: demoEntries(today, zone, curriculum),
    shelves: {
      staff: plain(curriculumFor('staff', curriculum)),
      client: plain(curriculumFor('client', curriculum)),
    },
  }
}

function plain({ index, files }: Shelf): World['shelves']['staff'] {
  return { index, files: Object.fromEntries(files) }
}
