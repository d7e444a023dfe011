// The kinds of record in the words of the people who review who may see and do what.
import type { RecordName } from '#domain/kinds.ts'

export const SEEN: Record<RecordName, string> = {
  agency: 'The agency: its name, whom to call for help, its crisis procedure',
  person: 'A member of staff: name and roles',
  client: 'A client: that they are in the programme, and their name',
  tie: 'Who works with the client',
  enrolment: 'The enrolment: start, rhythm, pauses, order of topics, end',
  recovery: 'What recovery means to the client',
  goal: 'Goals, steps and follow-ups',
  homework: 'Homework and how it went',
  session: 'Sessions: when, where, how long each step took',
  attendance: 'What was taught, given, used and said in a session',
  note: 'Signed notes and what was added to them',
  comment: 'What the client wrote beside a note',
  worksheet: 'Worksheets and their answers',
  practice: 'Skills and how far the client has taken them',
  'agenda-item': 'What the client wants to talk about',
  supporter: 'Supporters the client named',
  asking: 'Whether the client wants somebody involved',
  'supporter-contact': 'Contacts of staff with supporters',
  crisis: 'A crisis in a session: who was called, how it went on',
  held: 'Entries held for a decision, because their author no longer works with the client',
}
