// The words of Today: the sessions of the day and the week, what is not signed, and what is on this device.

const line = (...parts: string[]) => parts.filter((part) => part !== '').join(' · ')
const people = (count: number) => (count === 1 ? 'One person' : `${count} people`)

export const todayWords = {
  title: 'Today',
  plan: 'Plan a session',
  running: 'Running now',
  today: 'Today’s sessions',
  none: 'No session is planned for today.',
  nonePeople: 'You do not work with anybody yet. Add someone, or ask your program leader to.',
  addClient: 'Add a person',
  when: (time: string, minutes: number, place: string) => line(time, `${minutes} minutes`, place),
  detail: line,
  goOn: 'Go on with the session',
  open: 'Open the session',
  prepare: 'Prepare',
  missed: 'It did not take place',
  theirPoints: (name: string, count: number) =>
    count === 1 ? `${name} wants to talk about one thing.` : `${name} wants to talk about ${count} things.`,
  overdue: 'Did these take place?',
  overdueText: 'Open a session to write it down, or say why it did not take place.',
  coming: 'The next seven days',
  comingNone: 'Nothing else is planned for the next seven days.',
  earlier: 'The last seven days',
  marks: { planned: 'Planned', running: 'Running', held: 'Held', missed: 'Missed' },
  purposes: { 'getting-to-know': 'Getting to know you', imr: 'IMR', other: 'Other meeting' },
  notes: (count: number) => (count === 1 ? 'One note to sign' : `${count} notes to sign`),
  writeNote: 'Write the note',

  device: {
    title: 'On this device',
    charts: (count: number) => `${people(count)} with their charts, readable without a connection`,
    noCharts: 'No charts are kept on this device.',
    received: (when: string) => `All that was written here was received by the office, ${when}.`,
    receivedNot: 'The office has not answered yet.',
    waiting: (count: number, since: string) =>
      count === 1
        ? `One thing waits to be sent, since ${since}.`
        : `${count} things wait to be sent, the oldest since ${since}.`,
    offline: 'There is no connection now. What you write is kept here, encrypted, and sent later.',
    send: 'Send now',
    sending: 'Sending…',
    attention: 'See what needs your attention',
  },

  leading: {
    supervising: 'People you supervise',
    supervisingNone: 'You do not supervise anybody’s work yet.',
    decide: (count: number) =>
      count === 1 ? 'One entry waits for your decision' : `${count} entries wait for your decision`,
    decideText: 'They were written by somebody who no longer works with the person.',
    decideLink: 'Decide',
    decideNone: 'Nothing waits for your decision.',
    decideTitle: 'Decisions',
    program: 'The program today',
    inProgram: (count: number) => `${people(count)} in the program`,
    paused: (count: number) => `${people(count)} paused`,
    alone: (count: number) => `${people(count)} with nobody who works with them`,
    aloneTitle: 'Nobody works with them yet',
    toPeople: 'See all people',
    notesOpen: (count: number) => (count === 1 ? 'one note not signed' : `${count} notes not signed`),
  },

  fidelity: {
    program: {
      title: 'Fidelity',
      text: 'How well the program is delivered, counted from the sessions, and what would help most.',
      link: 'Open Fidelity',
    },
    own: {
      title: 'How your own work adds up',
      text: 'Counted from your sessions. You see it first.',
      link: 'See my figures',
    },
  },

  agency: {
    helpTitle: 'Whom to call for help is not filled in',
    help: 'Until it is, nobody can be given their phone sign-in.',
    helpLink: 'Fill in whom to call for help',
    staffTitle: 'People who work here',
    staff: (count: number) => `${people(count)} can sign in or be invited.`,
    staffAlone: 'You are the only one yet. Add the people who work here and give them their invitations.',
    staffLink: 'See who works here',
  },
}
