// What the program leader of the demo wrote into the curriculum: most local blocks, one section, and who signed a list.

import type { Pen } from './pen.ts'
import { STAFF } from './people.ts'
import { named, sectionNamed, type Teaching } from './teaching.ts'

type Words = { title: string; words: string }

/** Left empty on purpose: insurance, quit-smoking and transport, so that a notice is seen too. */
const LOCALS: Readonly<Record<string, Words>> = {
  'crisis-lines': {
    title: 'Help right now',
    words:
      'Call the Harbor Street crisis team at 555-0142, day or night. Someone answers in person, in English and Spanish.\n\nIn danger now? Call 911. You can ask for an officer who knows about mental health.',
  },
  'urgent-care': {
    title: 'Help today when it cannot wait',
    words:
      'Walk in at 12 Harbor Street, weekdays from 9 to 4. You do not need to call first.\n\n- Evenings: the crisis team can come to you, 555-0142\n- Nights: the quiet room at Bay Hospital, door B',
  },
  'clinic-contact': {
    title: 'How to reach us',
    words:
      'Front desk: 555-0100, weekdays 9 to 5. Joy or Amir picks up. Leave a message, and we call back by noon the next day.',
  },
  'prescriber-contact': {
    title: 'How to reach Dr. Marsh or the nurse',
    words:
      'Nurse line: 555-0117, weekdays 10 to 3. Ask for an earlier visit at any time. A refill takes two days.',
  },
  'peer-groups': {
    title: 'Groups with people who have been there',
    words:
      '- Tuesday, 6 in the evening: Open Table, the drop-in center. Ask for Luis.\n- Saturday, 11: Hearing Voices, the library, study room 2. You can just listen.',
  },
  'benefits-office': {
    title: 'Where to ask about benefits',
    words:
      'Priya at our office helps with forms on Wednesdays, 1 to 4. Bring the letter and a photo ID. There is coffee.',
  },
  'rights-and-complaints': {
    title: 'Your rights, and how to complain',
    words:
      'Tell any of us, or write to Marcus Bell, the program leader. You hear from him in five days. If that does not help, the county office listens: 555-0160.',
  },
  advocates: {
    title: 'People who can speak up with you',
    words:
      'Bay Area Advocates do not work for us. They come along to a visit if you ask two days before: 555-0155.',
  },
  'substance-help': {
    title: 'Help with alcohol and drugs',
    words: 'The Lighthouse, 40 Mill Road: walk in on any day before 2. You do not have to have stopped.',
  },
  'meeting-places': {
    title: 'Places near here to meet people',
    words:
      '- Drop-in center: every day but Sunday\n- Community garden behind the fire house: Thursdays\n- Chess at the library: Monday nights',
  },
}

const SECTION = 'social-support/where-to-meet'
const OURS: Words = {
  title: 'Where to meet people around Harbor Street',
  words:
    'Most of us know a few places. Here are some that people in this program go to and like.\n\n## Close by\n\n- The benches by the ferry. Sam sells coffee there, and he remembers names.\n- The laundry on Mill Road. It is warm, and people talk while they wait.\n- The library. Nobody asks why you are there.\n\n## With something to do\n\n- The garden group needs hands on Thursdays. You can dig and not talk.\n- The parish kitchen cooks for forty on Fridays. Come at ten.\n\n> Ten minutes is a visit. You can leave at any time.\n\nWhich of these could you try this week? Who could come along?',
}

export function writeHouseTexts(pen: Pen, teaching: Teaching): void {
  pen.at(pen.ago(62), '10:15')
  for (const [block, words] of Object.entries(LOCALS)) {
    named(teaching.locals, block)
    pen.write(STAFF.marcus.id, 'own-text.write', {
      on: pen.id(`own text ${block}`),
      client: null,
      body: { place: { kind: 'local', block }, ...words, of: null },
    })
  }
  replaceSection(pen, teaching)
  signList(pen, teaching)
}

/** A first version, and a second one after the ferry moved. */
function replaceSection(pen: Pen, teaching: Teaching): void {
  const { topic, section } = sectionNamed(teaching, SECTION)
  const what = { on: pen.id(`own text ${SECTION}`), client: null }
  const of = section.edition
  const place = { kind: 'section' as const, topic: topic.id, section: section.id }
  const before = OURS.words.replace('by the ferry. Sam', 'by the old ferry dock. Sam')
  pen.at(pen.ago(48), '14:20')
  pen.write(STAFF.marcus.id, 'own-text.write', { ...what, body: { ...OURS, place, words: before, of } })
  pen.at(pen.ago(12), '09:05')
  pen.write(STAFF.marcus.id, 'own-text.reword', { ...what, body: { ...OURS, of } })
}

function signList(pen: Pen, teaching: Teaching): void {
  const { id, edition } = named(teaching.lists, 'side-effects')
  pen.at(pen.ago(40), '11:30')
  pen.write(STAFF.marcus.id, 'signature.give', {
    on: pen.id(`signature ${id}`),
    client: null,
    body: { list: id, edition, signer: 'Helen Marsh, psychiatrist', on: pen.ago(41) },
  })
}
