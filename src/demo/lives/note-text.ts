// The note of a session, drafted as the staff app drafts it: what was put down, part by part, and nothing else.

import { named, sectionNamed, type Teaching } from '#demo/teaching.ts'
import type { Envelope } from '#domain/entry.ts'
import type { BodyOf, EntryName } from '#domain/kinds.ts'
import type { Id } from '#domain/text.ts'

export type Noted = {
  head: string
  /** What was written in this session, in order. */
  entries: readonly Envelope[]
  teaching: Teaching
  /** The words of goals and homework by id. */
  said: ReadonlyMap<Id, string>
  next: string
}

type Line = { part: string; line: string }
type Says = { [Name in EntryName]?: (body: BodyOf<Name>, noted: Noted, on: Id) => Line }

const PARTS = [
  'Also there',
  'Gone through',
  'Crisis',
  'From last time',
  'Homework looked at',
  'Goals',
  'Taught',
  'Questions talked about',
  'Practiced',
  'Worksheets',
  'Handouts given',
  'Strategies',
  'Homework agreed',
  'In their words',
  'Response',
  'Next meeting',
]

const COVERED = {
  orientation: 'What the program is about.',
  inventory: 'Knowledge and skills, strengths first.',
  expectations: 'What each can expect.',
}
const HOW = {
  did: 'did it',
  some: 'did some of it',
  tried: 'tried',
  else: 'did something else',
  'not-fit': 'did not fit',
}
const FOLLOWED = {
  together: 'talked over together',
  'by-phone': 'talked over by phone',
  'put-off': 'put off',
}
const READ = {
  'i-read': 'read by the practitioner',
  'you-read': 'read by the person',
  turns: 'read in turns',
  'main-points': 'main points',
}
const STAGES = { modelled: 'shown', 'tried-here': 'tried here', 'tried-outside': 'tried outside' }
const KINDS = {
  coping: ' (coping skill)',
  'relapse-prevention': ' (relapse prevention)',
  'behavioural-tailoring': ' (behavioral tailoring)',
  social: ' (social skill)',
  goal: ' (step to a goal)',
  other: '',
}
const CLOSED = {
  resume: 'The session went on.',
  shorten: 'The session was shortened.',
  end: 'The session was ended.',
}
const FAMILIES = {
  motivational: 'Motivational',
  educational: 'Educational',
  'cognitive-behavioural': 'Cognitive-behavioral',
}

const sentence = (words: string) => (/[.?!…”]$/.test(words) ? words : `${words}.`)
const labelled = (label: string, words: string) => (words === '' ? '' : ` ${label}: ${sentence(words)}`)
const quoted = (words: string | undefined) => `“${words ?? ''}”`

const SAYS: Says = {
  'attendance.be-with': ({ name, relation }) => ({
    part: 'Also there',
    line: `${name} (${relation}), family or friend.`,
  }),
  'attendance.cover': ({ what }) => ({ part: 'Gone through', line: COVERED[what] }),
  'crisis.call': ({ name, words }) => ({ part: 'Crisis', line: `Called ${sentence(name)} ${words}` }),
  'crisis.close': ({ how, words }) => ({ part: 'Crisis', line: `${CLOSED[how]} ${words}` }),
  'attendance.recall': ({ topic, section, again }, { teaching }) => ({
    part: 'From last time',
    line: `${sectionNamed(teaching, `${topic}/${section}`).section.title}: ${again ? 'to go over again' : 'not needed again'}.`,
  }),
  'homework.review': ({ how, helped, hindered }, { said }, on) => ({
    part: 'Homework looked at',
    line: `${quoted(said.get(on))}: ${HOW[how]}.${labelled('Helped', helped)}${labelled('Got in the way', hindered)}`,
  }),
  'recovery.say': ({ words }) => ({ part: 'Goals', line: `Recovery means: ${quoted(sentence(words))}` }),
  'goal.hope': ({ words }) => ({ part: 'Goals', line: `Hope: ${quoted(sentence(words))}` }),
  'goal.set': ({ words }) => ({ part: 'Goals', line: `Set as a goal: ${quoted(sentence(words))}` }),
  'goal.follow-up': ({ how, happened, next, confidence }, { said }, on) => ({
    part: 'Goals',
    line: `${quoted(said.get(on))}: ${FOLLOWED[how]}.${labelled('What happened', happened)}${labelled('Next step', next)}${confidence === null ? '' : ` Sure: ${confidence} of 10.`}`,
  }),
  'attendance.teach': ({ topic, section, how }, { teaching }) => {
    const found = sectionNamed(teaching, `${topic}/${section}`)
    return {
      part: 'Taught',
      line: `${found.topic.title}: ${found.section.title}${how ? `, ${READ[how]}` : ''}.`,
    }
  },
  'attendance.ask': ({ topic, question }, { teaching }) => ({
    part: 'Questions talked about',
    line: quoted(named(named(teaching.topics, topic).review, question).question),
  }),
  'practice.record': ({ title, about, stage }) => ({
    part: 'Practiced',
    line: `${title}${KINDS[about]}: ${STAGES[stage]}.`,
  }),
  'practice.call-mine': ({ title, about, words }) => ({
    part: 'Practiced',
    line: `${title}${KINDS[about]}: called their own. ${sentence(words)}`,
  }),
  'worksheet.begin': ({ topic, sheet }, { teaching }) => ({
    part: 'Worksheets',
    line: `${named(named(teaching.topics, topic).sheets, sheet).title}: filled in.`,
  }),
  'attendance.give': ({ topic, way }, { teaching }) => ({
    part: 'Handouts given',
    line: `${named(teaching.topics, topic ?? '').title}, ${way === 'paper' ? 'on paper' : 'on the phone'}.`,
  }),
  'attendance.use': ({ family, strategy }, { teaching }) => ({
    part: 'Strategies',
    line: `${FAMILIES[family]}: ${named(teaching.strategies[family], strategy).title}.`,
  }),
  'homework.agree': ({ words, when, where, helper, sure }) => ({
    part: 'Homework agreed',
    line: `${quoted(sentence(words))}${labelled('When', when)}${labelled('Where', where)}${helper === '' ? '' : ` Helps: ${helper} (family or friend).`}${sure === null ? '' : ` Sure: ${sure} of 10.`}`,
  }),
  'attendance.write': ({ field, is }) =>
    field === 'theirs' ? { part: 'In their words', line: quoted(is) } : { part: 'Response', line: is },
}

export function noteText(noted: Noted): string {
  const lines = noted.entries.flatMap((entry) => lineOf(entry, noted))
  if (noted.next !== '') lines.push({ part: 'Next meeting', line: noted.next })
  const parts = PARTS.flatMap((part) => {
    const own = lines.filter((one) => one.part === part).map(({ line }) => line.trim())
    const shown = part === 'Strategies' ? byFamily(own) : own
    return shown.length === 0 ? [] : [[part, ...shown.map((line) => `- ${line}`)].join('\n')]
  })
  return [noted.head, ...parts].join('\n\n')
}

/** Strategies of one family share a line. */
function byFamily(lines: readonly string[]): string[] {
  return Object.values(FAMILIES).flatMap((family) => {
    const names = lines.flatMap((line) =>
      line.startsWith(`${family}: `) ? line.slice(family.length + 2, -1) : [],
    )
    return names.length === 0 ? [] : [`${family}: ${names.join(', ')}.`]
  })
}

function lineOf(entry: Envelope, noted: Noted): Line[] {
  const says = SAYS[entry.kind as EntryName] as ((body: unknown, noted: Noted, on: Id) => Line) | undefined
  return says ? [says(entry.body, noted, entry.on)] : []
}
