// The invented agency, whole: its people, then its charts, as one list of entries to be taken in at the front door.

import type { Curriculum } from '#curriculum/shape/topic.ts'
import type { Day } from '#domain/day.ts'
import type { Envelope } from '#domain/entry.ts'
import { aishasChart, jamesChart, petersChart } from './charts/danas.ts'
import { carolsChart, gracesChart, henrysChart, tommysChart } from './charts/luiss.ts'
import { mayasChart, nextMeeting } from './charts/maya.ts'
import { writeHouseTexts } from './house-texts.ts'
import { LIVES } from './lives/all.ts'
import { live } from './lives/live.ts'
import { takeDecks } from './lives/living.ts'
import { type Pen, takePen } from './pen.ts'
import { AGENCY, STAFF } from './people.ts'
import { hireColleagues, runProgramme } from './programme.ts'
import { type Teaching, teachingOf } from './teaching.ts'

const CHARTS = [
  mayasChart,
  jamesChart,
  aishasChart,
  petersChart,
  tommysChart,
  gracesChart,
  carolsChart,
  henrysChart,
]

/** Which of the agency: the eight whose stories are told by hand, or all forty with two teams. */
export type Charts = 'story' | 'whole'

/** The entries that make the agency, dated relative to `today`; founding itself (`agency.begin`) comes before. */
export function demoEntries(
  today: Day,
  zone: string,
  curriculum: Curriculum,
  charts: Charts = 'story',
): Envelope[] {
  const pen = takePen(today, zone)
  const teaching = teachingOf(curriculum)
  openTheHouse(pen)
  writeHouseTexts(pen, teaching)
  for (const chart of CHARTS) chart(pen, teaching)
  if (charts === 'whole') liveOn(pen, teaching)
  return pen.entries
}

/** Today's meeting with Maya and the one a week on, where the demo was made on an earlier day. */
export function meetingsAround(today: Day, zone: string, planned: ReadonlySet<Day>): Envelope[] {
  const pen = takePen(today, zone, `again ${today}`)
  for (const day of [today, pen.ago(-7)]) {
    if (!planned.has(day)) nextMeeting(pen, day)
  }
  return pen.entries
}

/** Everybody else, and the programme around them. */
function liveOn(pen: Pen, teaching: Teaching): void {
  hireColleagues(pen)
  const decks = takeDecks()
  for (const life of LIVES) live(pen, teaching, life, decks)
  runProgramme(pen)
}

function openTheHouse(pen: Pen): void {
  pen.at(pen.ago(90), '09:00')
  for (const person of [STAFF.dana, STAFF.luis, STAFF.ruth, STAFF.marcus]) {
    const body = { name: person.name, roles: person.roles }
    pen.write(STAFF.ines.id, 'person.add', { on: person.id, client: null, body })
  }
  pen.write(STAFF.ines.id, 'agency.set-help', {
    on: AGENCY.id,
    client: null,
    body: {
      emergency: '911',
      help: [
        {
          name: 'Harbor Street crisis team',
          phone: '555-0142',
          hours: 'Day and night',
          about: 'When things get too much',
        },
        {
          name: 'Harbor Street front desk',
          phone: '555-0100',
          hours: 'Weekdays 9 to 5',
          about: 'To reach Dana or Luis',
        },
      ],
      procedure:
        '1. Stay with the person and stop the plan for today.\n2. Ask directly, in plain words, if they are safe.\n3. Call the crisis team together: 555-0142. In danger now: 911.\n4. Tell Ruth Lindqvist before you leave.\n5. Write down who was called.',
    },
  })
}
