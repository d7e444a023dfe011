// What every field of a chart's records is called in a person's own copy. A field without a line here does not compile.
import type { RecordName, RecordOf } from '#domain/kinds.ts'
import type { Base } from '#domain/record.ts'

/** What belongs to the agency stands in no chart, and a held entry is nobody's record before it is decided. */
export type ChartKind = Exclude<
  RecordName,
  'agency' | 'person' | 'own-text' | 'signature' | 'feedback' | 'team' | 'sample' | 'rating' | 'held'
>

type Fields<Kind extends ChartKind> = Record<Exclude<keyof RecordOf<Kind>, keyof Base>, string | null>

/** In the order in which they stand in the copy; null for what is only a link between records. */
export const COPIED: { [Kind in ChartKind]: { title: string; fields: Fields<Kind> } } = {
  client: {
    title: 'Who this is',
    fields: {
      name: 'Name',
      called: 'Called',
      addedBy: 'Added by',
      retainUntil: 'To be kept until',
      legalHold: 'Kept for a legal reason',
      mergedInto: null,
    },
  },
  enrolment: {
    title: 'Being in the program',
    fields: {
      start: 'Since',
      format: 'Meetings',
      rhythm: 'How often',
      minutes: 'Minutes a meeting',
      place: 'Place',
      topics: 'Topics in order',
      pauses: 'Pauses',
      end: 'End',
    },
  },
  tie: {
    title: 'Who works with me',
    fields: { person: 'Who', as: 'As', from: 'From', ended: 'Until' },
  },
  recovery: { title: 'What recovery means to me', fields: { words: 'Words', at: 'Said', by: 'Written by' } },
  goal: {
    title: 'Hopes and goals',
    fields: {
      words: 'Words',
      state: 'How it is',
      since: 'Since',
      why: 'Why it matters',
      area: 'Part of life',
      knowing: 'How I will know',
      steps: 'Steps',
      followUps: 'Looked at again',
      endedAs: null,
    },
  },
  homework: {
    title: 'Practice at home',
    fields: {
      words: 'What to try',
      agreed: 'Agreed',
      state: 'How it is',
      when: 'When',
      where: 'Where',
      helper: 'With whom',
      natural: 'A friend or family helps',
      sure: 'How sure, 0 to 10',
      due: 'By',
      topic: 'Topic',
      idea: 'Idea it began as',
      reviews: 'How it went',
      goal: 'For the goal',
      instead: null,
      attendance: null,
    },
  },
  session: {
    title: 'Meetings',
    fields: {
      day: 'Day',
      time: 'Time',
      minutes: 'Minutes planned',
      place: 'Place',
      purpose: 'What for',
      format: 'Kind',
      leaders: 'Led by',
      state: 'How it is',
      missed: 'Missed',
      started: 'Began',
      ended: 'Ended',
      everyday: 'Everyday matters at the end',
      spans: 'Time on each step',
    },
  },
  attendance: {
    title: 'My part in meetings',
    fields: {
      session: 'Meeting',
      there: 'There',
      why: 'Why not',
      agenda: 'What was planned',
      taught: 'Taught',
      given: 'Given to me',
      used: 'Ways of teaching',
      recalled: 'Gone over again',
      asked: 'Review questions',
      parked: 'Put aside to sort out',
      beside: 'Who was there with me',
      covered: 'Getting to know each other',
      declined: 'I said no to',
      theirs: 'My own words on the day',
      response: 'How I took to it, as my practitioner wrote',
    },
  },
  note: {
    title: 'Notes',
    fields: {
      session: 'Meeting',
      signed: 'Signed',
      author: 'By',
      together: 'Written together with me',
      text: 'Text',
      addenda: 'Added later',
      attendance: null,
    },
  },
  comment: {
    title: 'My comments on notes',
    fields: { words: 'Words', at: 'Written', by: 'By', note: null },
  },
  worksheet: {
    title: 'Sheets',
    fields: {
      topic: 'Topic',
      sheet: 'Sheet',
      begun: 'Begun',
      finished: 'Finished',
      answers: 'Answers',
      edition: null,
      goal: null,
    },
  },
  practice: {
    title: 'Skills',
    fields: {
      title: 'Skill',
      skill: null,
      about: 'About',
      stage: 'How far',
      words: 'Words',
      at: 'When',
      by: 'Written by',
      takenBack: 'Taken back',
      attendance: null,
    },
  },
  tool: {
    title: 'My toolbox',
    fields: {
      words: 'Words',
      when: 'When to use it',
      who: 'Who can help',
      kept: 'Kept since',
      helped: 'How far it helped, 0 to 10',
      away: 'Put away',
      from: 'From the list',
    },
  },
  'agenda-item': {
    title: 'What I want to talk about',
    fields: { words: 'Words', at: 'Written', by: 'Written by', state: 'How it is', attendance: null },
  },
  supporter: {
    title: 'People on my side',
    fields: {
      name: 'Name',
      relation: 'Who they are to me',
      reach: 'How to reach them',
      natural: 'Family or friend',
      helps: 'How they can help',
      ended: 'No longer',
    },
  },
  asking: {
    title: 'Whether I want somebody involved',
    fields: {
      at: 'Asked',
      by: 'Asked by',
      answer: 'Answer',
      words: 'Words',
      askAgain: 'Ask again from',
      attendance: null,
    },
  },
  'supporter-contact': {
    title: 'Contacts with people on my side',
    fields: {
      day: 'Day',
      name: 'With',
      natural: 'Family or friend',
      how: 'How',
      about: 'About',
      at: 'Written',
      by: 'Written by',
      supporter: null,
      attendance: null,
    },
  },
  crisis: {
    title: 'When it was too much',
    fields: {
      opened: 'Opened',
      by: 'By',
      calls: 'Calls',
      closed: 'How it went on',
      session: 'Meeting',
      attendance: null,
    },
  },
  relevance: {
    title: 'What was asked about practices',
    fields: { said: 'Asked and answered', aside: 'Put aside' },
  },
  reading: {
    title: 'How I read',
    fields: {
      words: 'My own words for things',
      mine: 'Pages I chose',
      skipped: 'Pages I left out',
      print: 'Print',
      few: 'One idea at a time',
      colors: 'Colors',
      speed: 'Reading aloud',
    },
  },
}

export const CHART_KINDS = Object.keys(COPIED) as ChartKind[]
