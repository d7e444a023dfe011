// The words of preparing a session.

export const prepareWords = {
  title: (name: string) => `Prepare for ${name}`,
  lead: (day: string, time: string, place: string) =>
    [day, time, place].filter((one) => one !== '').join(' · '),
  toToday: 'Today',
  begin: 'Begin the session',
  goOn: 'Go on with the session',
  held: 'This session was held.',
  readSession: 'Look at the session',
  missed: (reason: string) => `This session was missed. ${reason}`,
  chart: 'Open the chart',

  last: {
    title: 'Last time',
    none: 'You have not met for a session yet.',
    on: (day: string) => `You met ${day}.`,
    missed: (day: string, reason: string) => `Missed ${day}. ${reason}`,
    taught: 'Taught',
    practised: 'Practiced',
    again: 'to go over again',
    theirs: 'They said at the end',
    response: 'How they took to it',
    note: 'Read the note',
    noNote: 'The note is not signed yet.',
    writeNote: 'Write the note',
    nothing: 'No section was taught then.',
  },
  homework: {
    title: 'Homework out',
    none: 'No homework is out.',
  },
  goals: {
    title: 'Goals and next steps',
    none: 'No goal yet. You can ask: “What would you like to be different?”',
    next: (words: string) => `Next step: ${words}`,
    noStep: 'No step open. You could look for one together.',
    hope: 'Hope',
    last: (day: string, words: string) => `${day}: ${words}`,
    notLately: 'Not followed up yet',
  },
  recovery: {
    title: 'What recovery means to them',
    none: (name: string) => `${name} has not said it yet. You can ask.`,
    said: (day: string) => `Said ${day}`,
  },
  topic: {
    title: 'Where the handout stopped',
    stopped: (section: string, day: string) => `Last taught: ${section}, ${day}`,
    notBegun: 'Nothing has been taught yet.',
    next: 'Next',
    minutes: (minutes: number) => `about ${minutes} minutes`,
    advice: 'Advice for this section',
    noAdvice: 'The guide says nothing special on this section.',
    points: 'Key points',
    sessions: (count: number) =>
      count === 0
        ? 'No session on it yet.'
        : count === 1
          ? 'One session on it so far.'
          : `${count} sessions on it so far.`,
    pacing: (said: string) => `The guide: “${said}”`,
    help: (goal: string) => `To ask: “How could this help with ‘${goal}’?”`,
    ask: 'Some pages of this topic are for some people only. Ask which are theirs when you meet.',
    askLink: 'Which pages are theirs',
    none: 'What is taught has not reached this device. Connect once, then it stays here.',
    read: 'Read the handout',
  },
  strategies: {
    title: 'Strategies not used lately',
    lead: (count: number) => (count === 1 ? 'In your last session.' : `In your last ${count} sessions.`),
    none: 'You used all of them in the last four sessions.',
    first: 'There is no session to look back on yet.',
    families: {
      motivational: 'Motivational',
      educational: 'Educational',
      'cognitive-behavioural': 'Cognitive-behavioral',
    },
    mean: 'What these mean',
    all: (count: number) => `All ${count} of them`,
  },
  agenda: {
    title: 'Agenda',
    lead: 'Look at it together when you meet. Their points come first.',
    fromPhone: 'Also added by them',
    addTheirs: (words: string) => `Put on the agenda: ${words}`,
    gone: 'Taken off the agenda.',
    point: 'Another point',
    add: 'Add to the agenda',
  },
  print: {
    title: 'To print',
    lead: 'Each opens as a page of its own that can be printed.',
    section: (title: string) => `Handout: ${title}`,
    sheet: (title: string) => `Sheet: ${title}`,
    none: 'Nothing to print for this section.',
  },
}
