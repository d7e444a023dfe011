// The words of the rows behind a figure: sessions, people, stays, topics and practices, grouped by how they count.

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const rowsWords = {
  title: (name: string) => `Behind “${name}”`,
  lead: (whose: string, period: string) => `${whose}, ${period}`,
  asking: 'Looking them up …',
  none: 'Nothing lies behind this figure in this period.',
  logged: 'Opening somebody’s chart from here is logged, as always.',
  hidden: (count: number) => `${people(count)} more, whose charts are not yours to see.`,

  groups: {
    met: 'Counted as met',
    'not-met': 'Not met',
    early: 'Too early to tell',
    missing: 'Not recorded',
    declined: 'Declined',
    apart: 'Not counted',
  },
  /** What a group means where its name is not enough. */
  groupMeans: {
    met: '',
    'not-met': '',
    early: 'These stays are running and are not as long yet as the scale asks. They count neither way.',
    missing: 'Nothing was written down that could be counted. Writing it down changes the figure.',
    declined:
      'They were asked and said no or not now. That is theirs to decide; nobody is asked to press them.',
    apart: 'These are not part of this figure.',
  },
  older: (count: number) => `${count} more`,
  notListed: (count: number) =>
    count === 1
      ? 'One more is counted and not listed here.'
      : `${count} more are counted and not listed here.`,

  group: (name: string, count: number) => `${name} (${count})`,
  detail: (...parts: string[]) => parts.filter((part) => part !== '').join(' · '),
  sessionOn: (day: string, time: string) => (time === '' ? day : `${day}, ${time}`),
  since: (day: string) => `since ${day}`,
  withWhom: (names: string) => (names === '' ? '' : `with ${names}`),
  somebody: 'Somebody in the program',

  came: (count: number) => `${people(count)} came`,
  notGiven: (count: number, of: number) => `${count} of ${of} handouts not given`,
  /** Why a row counts as it does, by the word the office has for it. */
  why: {
    unsigned: 'the note is not signed',
    crisis: 'cut short by a crisis',
    'getting-to-know': 'getting to know each other',
    other: 'about something else',
    running: 'still in the program',
    ended: 'ended',
    untaught: 'no topic taught in this period',
    'not-asked': 'not asked yet',
    'not-now': 'said not now',
    nobody: 'has nobody yet',
    knowing: 'with how they will know',
    goal: '',
    hope: 'a hope, no goal yet',
    none: 'no goal yet',
    'no-goal': 'no goal yet',
    together: '',
    'not-together': 'not looked at together in this period',
    offered: '',
    'no-handout': 'no handout yet',
    declined: 'declined it',
    unknown: 'not known whether it applies',
  } as Readonly<Record<string, string>>,
  /** `yes` and `no` mean one thing of supporters and another of a practice. */
  supporters: { yes: 'said yes when asked', no: 'said no when asked' } as Readonly<Record<string, string>>,
  practices: { yes: 'it applies to them', no: 'it does not apply to them' } as Readonly<
    Record<string, string>
  >,

  unsignedTitle: 'A session without a signed note',
  unsigned: 'It is counted once its note is signed.',
  write: 'Write the note',
}
