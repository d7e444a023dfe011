// Who may do and see what: the only such file. A kind without a line here does not compile.

import type { EntryName, RecordName } from './kinds.ts'
import type { Role } from './person.ts'
import type { Id } from './text.ts'

/** How somebody stands to one chart. `leader` is every leader of the agency; `adder` is who added the client. */
export type Standing = 'self' | 'practitioner' | 'supervisor' | 'leader' | 'adder'
/**
 * By role, in no chart: leaders and administrators keep the agency's content, leaders lead, leaders and supervisors
 * rate; `anyone` is everybody who signs in.
 */
export type Who = Standing | 'administrator' | 'staff' | 'lead-or-administrator' | 'lead' | 'rater' | 'anyone'

export type Actor = {
  person: Id
  /** Empty for a client. */
  roles: readonly Role[]
  /** How the actor stands to each chart by a tie that holds. */
  ties: ReadonlyMap<Id, readonly ('practitioner' | 'supervisor')[]>
  /** Charts from which they have been parted: a tie of theirs has ended, and having added the client gives none back. */
  parted?: ReadonlySet<Id>
}

const room: readonly Who[] = ['practitioner']
const both: readonly Who[] = ['self', 'practitioner']
const leading: readonly Who[] = ['leader']
const keeping: readonly Who[] = ['lead-or-administrator']
const running: readonly Who[] = ['administrator']
const rating: readonly Who[] = ['rater']

export const DO = {
  'agency.begin': [],
  'agency.rename': running,
  'agency.call-clients': running,
  'agency.set-help': ['lead-or-administrator'],
  'person.add': running,
  'person.rename': running,
  'person.set-roles': running,
  'person.end': running,
  'person.return': running,
  'client.add': ['staff'],
  'client.rename': ['self', 'practitioner', 'leader'],
  'tie.give': ['leader', 'adder'],
  'tie.end': leading,
  'enrolment.start': ['practitioner', 'leader'],
  'enrolment.reorder': both,
  'enrolment.change-rhythm': room,
  'enrolment.pause': room,
  'enrolment.resume': room,
  'enrolment.end': room,
  'recovery.say': both,
  'goal.hope': both,
  'goal.set': both,
  'goal.take-up': both,
  'goal.reword': both,
  'goal.add-step': both,
  'goal.mark-step': both,
  'goal.follow-up': room,
  'goal.take-back-follow-up': room,
  'goal.end': both,
  'goal.return-to': both,
  'homework.agree': both,
  'homework.review': both,
  'homework.take-back-review': room,
  'homework.close': room,
  'homework.keep': room,
  'homework.take-back': room,
  'session.plan': room,
  'session.move': room,
  'session.set-purpose': room,
  'session.start': room,
  'session.spend': room,
  'session.take-everyday': room,
  'session.end': room,
  'session.miss': room,
  'session.unmiss': room,
  'attendance.expect': room,
  'attendance.come': room,
  'attendance.teach': room,
  'attendance.give': room,
  'attendance.use': room,
  'attendance.recall': room,
  'attendance.ask': room,
  'attendance.park': room,
  'attendance.be-with': room,
  'attendance.cover': room,
  'attendance.decline': room,
  'attendance.sort': room,
  'attendance.withdraw': room,
  'attendance.set-agenda': room,
  'attendance.write': room,
  'note.sign': room,
  'note.add': ['practitioner', 'supervisor'],
  'comment.make': ['self'],
  'worksheet.begin': both,
  'worksheet.answer': both,
  'worksheet.finish': both,
  'worksheet.reopen': both,
  'practice.record': both,
  'practice.call-mine': both,
  'practice.take-back': room,
  'agenda-item.add': both,
  'agenda-item.talk': room,
  'agenda-item.take-back': both,
  'agenda-item.open-again': both,
  'supporter.name': both,
  'supporter.change': both,
  'supporter.end': both,
  'supporter.return': both,
  'asking.ask': room,
  'supporter-contact.make': room,
  'reading.call': both,
  'reading.choose': both,
  'reading.skip': both,
  'reading.show': both,
  'tool.keep': both,
  'tool.write': both,
  'tool.rate': both,
  'tool.take-back-rating': both,
  'tool.put-away': both,
  'tool.take-out': both,
  'own-text.write': keeping,
  'own-text.reword': keeping,
  'own-text.withdraw': keeping,
  'own-text.put-back': keeping,
  'signature.give': keeping,
  'signature.withdraw': keeping,
  'feedback.send': ['anyone'],
  'feedback.answer': keeping,
  'feedback.open-again': keeping,
  'relevance.say': room,
  'relevance.put-aside': room,
  'relevance.bring-back': room,
  'team.begin': keeping,
  'team.rename': keeping,
  'team.take-in': keeping,
  'team.part-with': keeping,
  'team.end': keeping,
  'team.return': keeping,
  'sample.declare': ['lead'],
  'rating.give': rating,
  'rating.withdraw': rating,
  'crisis.open': room,
  'crisis.call': room,
  'crisis.close': room,
  'held.admit': ['supervisor', 'leader'],
  'held.turn-away': ['supervisor', 'leader'],
} as const satisfies Record<EntryName, readonly Who[]>

/**
 * Who sees a kind of record. `kept`: it travels to the devices of those who stand so. `opened`: only when the
 * chart is opened on purpose, which is logged. `known` is a person of the staff seen by the clients they work with.
 */
export type Sight = { kept: readonly (Who | 'everyone' | 'known')[]; opened: readonly Standing[] }

const chart: Sight = { kept: ['self', 'practitioner', 'supervisor'], opened: leading as readonly Standing[] }
const staffOnly: Sight = { kept: ['practitioner', 'supervisor'], opened: leading as readonly Standing[] }

export const SEE = {
  agency: { kept: ['everyone'], opened: [] },
  person: { kept: ['staff', 'known'], opened: [] },
  client: { kept: ['self', 'practitioner', 'supervisor', 'leader', 'adder'], opened: [] },
  tie: { kept: ['self', 'practitioner', 'supervisor', 'leader'], opened: [] },
  enrolment: { kept: ['self', 'practitioner', 'supervisor', 'leader'], opened: [] },
  recovery: chart,
  goal: chart,
  homework: chart,
  session: chart,
  attendance: chart,
  note: chart,
  comment: chart,
  worksheet: chart,
  practice: chart,
  'agenda-item': chart,
  supporter: chart,
  asking: chart,
  'supporter-contact': staffOnly,
  crisis: staffOnly,
  reading: chart,
  tool: chart,
  'own-text': { kept: ['everyone'], opened: [] },
  signature: { kept: ['everyone'], opened: [] },
  feedback: { kept: ['lead-or-administrator'], opened: [] },
  relevance: staffOnly,
  team: { kept: ['staff'], opened: [] },
  sample: { kept: ['staff'], opened: [] },
  rating: { kept: ['staff'], opened: [] },
  held: { kept: ['supervisor', 'leader'], opened: [] },
} as const satisfies Record<RecordName, Sight>

/** How the actor stands to a chart; `addedBy` is who added its client, where that is known. */
export function standings(actor: Actor, client: Id | null, addedBy: Id | null): Set<Standing> {
  const stands = new Set<Standing>()
  if (client === null) return stands
  if (actor.person === client) stands.add('self')
  for (const tie of actor.ties.get(client) ?? []) stands.add(tie)
  if (actor.roles.includes('leader')) stands.add('leader')
  if (addedBy === actor.person && !actor.parted?.has(client)) stands.add('adder')
  return stands
}

/** Whether the actor may write an entry of this kind in this chart. */
export function may(actor: Actor, kind: EntryName, client: Id | null, addedBy: Id | null = null): boolean {
  return matches(actor, DO[kind], standings(actor, client, addedBy))
}

/** Whether a record of this kind in this chart travels to the actor's devices. */
export function keeps(actor: Actor, kind: RecordName, client: Id | null, addedBy: Id | null = null): boolean {
  const sight: Sight = SEE[kind]
  return sight.kept.includes('everyone') || matches(actor, sight.kept, standings(actor, client, addedBy))
}

/** Whether the actor sees a record of this kind when they open the chart on purpose. */
export function opens(actor: Actor, kind: RecordName, client: Id | null, addedBy: Id | null = null): boolean {
  if (keeps(actor, kind, client, addedBy)) return true
  const sight: Sight = SEE[kind]
  const stands = standings(actor, client, addedBy)
  return sight.opened.some((one) => stands.has(one))
}

function matches(actor: Actor, who: Sight['kept'], stands: ReadonlySet<Standing>): boolean {
  return who.some((one) => {
    if (one === 'staff') return actor.roles.length > 0
    if (one === 'administrator') return actor.roles.includes('administrator')
    if (one === 'lead-or-administrator')
      return actor.roles.includes('administrator') || actor.roles.includes('leader')
    if (one === 'lead') return actor.roles.includes('leader')
    if (one === 'rater') return actor.roles.includes('leader') || actor.roles.includes('supervisor')
    if (one === 'anyone') return true
    if (one === 'everyone' || one === 'known') return false
    return stands.has(one)
  })
}
