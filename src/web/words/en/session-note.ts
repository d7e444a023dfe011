// The words of what comes after a session: the drafted note, the recap, the page to take home.

const FAMILIES = {
  motivational: 'Motivational',
  educational: 'Educational',
  'cognitive-behavioural': 'Cognitive-behavioral',
}
const quoted = (words: string) => `“${words}”`
const sentence = (words: string) => (/[.?!…”]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`)
const said = (words: string) => `“${sentence(words)}”`
const labelled = (label: string, words: string) =>
  words.trim() === '' ? '' : ` ${label}: ${sentence(words)}`

export const noteWords = {
  title: 'The note',
  lead: (name: string, day: string) => `${name}, ${day}`,
  drafted: 'Drafted from what you put down. Change what you like.',
  response: (name: string) => `How did ${name} take to the session?`,
  responseHint: 'Best written together. It stays blank until you write it.',
  addResponse: 'Add the response to the note',
  text: 'Note',
  together: 'We wrote this together',
  draftAgain: 'Draft it anew from the session',
  sign: 'Sign the note',
  signing: 'Signing…',
  textMissing: 'The note is empty. Write something before you sign it.',
  signText: 'Signed, it cannot be changed. You can add to it later.',
  signed: (name: string, when: string) => `Signed by ${name}, ${when}.`,
  signedTogether: 'Written together.',
  addenda: 'Added later',
  addendum: 'Add to this note',
  addendumSend: 'Add this',
  addendumMissing: 'Write what you want to add.',
  added: (name: string, when: string) => `${name}, ${when}`,
  comments: (name: string) => `What ${name} wants to stand beside it`,
  running: 'The session is still running. End it first, then write the note.',
  toSession: 'Back to the session',
  missed: (reason: string) => `This session was missed: ${reason}.`,
  home: 'Page to take home',
  today: 'To today',

  draft: {
    head: (name: string, day: string, time: string, place: string) =>
      `${name}. ${[day, time, place].filter((one) => one !== '').join(', ')}.`,
    leaders: (names: string) => `One to one, with ${names}.`,
    purposes: {
      'getting-to-know': 'Getting to know each other.',
      imr: 'Illness Management and Recovery.',
      other: 'Another kind of meeting.',
    },
    minutes: (minutes: number) => (minutes === 1 ? '1 minute.' : `${minutes} minutes.`),
    came: 'Came.',
    didNotCome: (why: string) => sentence(`Did not come. ${why}`),
    beside: (name: string, relation: string, natural: boolean) =>
      `Also there: ${name}${relation === '' ? '' : ` (${relation})`}, ${natural ? 'family or friend' : 'staff of a service'}.`,
    contact: (name: string, how: string, about: string) =>
      `Contact with ${name}, ${how}.${labelled('About', about)}`,
    hows: {
      'in-session': 'in the session',
      visit: 'on a visit',
      phone: 'by phone',
      message: 'by message',
      other: 'in another way',
    },
    crisis: 'Crisis',
    called: (name: string, words: string) =>
      `Called ${sentence(name)}${words === '' ? '' : ` ${sentence(words)}`}`,
    crisisClosed: {
      resume: 'The session went on.',
      shorten: 'The session was shortened.',
      end: 'The session was ended.',
    },
    covered: {
      orientation: 'What the program is about.',
      inventory: 'Knowledge and skills, strengths first.',
      expectations: 'What each can expect.',
    },
    sections: {
      covered: 'Gone through',
      recalled: 'From last time',
      goals: 'Goals',
      reviewed: 'Homework looked at',
      agenda: 'Agenda',
      taught: 'Taught',
      asked: 'Questions talked about',
      strategies: 'Strategies',
      practised: 'Practiced',
      sheets: 'Worksheets',
      given: 'Handouts given',
      agreed: 'Homework agreed',
      everyday: 'Everyday matters',
      declined: 'Not today',
      theirs: 'In their words',
      response: 'Response',
      next: 'Next meeting',
    },
    set: (words: string) => `Set as a goal: ${said(words)}`,
    hoped: (words: string) => `Hope: ${said(words)}`,
    recovery: (words: string) => `Recovery means: ${said(words)}`,
    followed: (words: string, how: string) => `${quoted(words)}: ${how}.`,
    followHow: { together: 'talked over together', 'by-phone': 'talked over by phone', 'put-off': 'put off' },
    happened: (words: string) => labelled('What happened', words),
    nextStep: (words: string) => labelled('Next step', words),
    sure: (number: number) => ` Sure: ${number} of 10.`,
    reviewed: (words: string, how: string) => `${quoted(words)}: ${how}.`,
    reviewHow: {
      did: 'did it',
      some: 'did some of it',
      tried: 'tried',
      else: 'did something else',
      'not-fit': 'did not fit',
    },
    helped: (words: string) => labelled('Helped', words),
    hindered: (words: string) => labelled('Got in the way', words),
    taught: (topic: string, section: string, how: string | null) =>
      `${topic}: ${section}${how === null ? '' : `, ${how}`}.`,
    how: {
      'i-read': 'read by the practitioner',
      'you-read': 'read by the person',
      turns: 'read in turns',
      'main-points': 'main points',
    },
    again: ' Go over again.',
    recalled: (section: string, again: boolean) =>
      again ? `${section}: to go over again.` : `${section}: not needed again.`,
    asked: (question: string) => quoted(question),
    strategies: (family: keyof typeof FAMILIES, names: string[]) =>
      `${FAMILIES[family]}: ${names.join(', ')}.`,
    practised: (title: string, kind: string, stage: string) =>
      `${title}${kind === '' ? '' : ` (${kind})`}: ${stage}.`,
    kinds: {
      coping: 'coping skill',
      'relapse-prevention': 'relapse prevention',
      'behavioural-tailoring': 'behavioral tailoring',
      social: 'social skill',
      goal: 'step to a goal',
      other: '',
    },
    stages: {
      modelled: 'shown',
      'tried-here': 'tried here',
      'tried-outside': 'tried outside',
      mine: 'called their own',
    },
    words: (words: string) => (words.trim() === '' ? '' : ` ${sentence(words.replaceAll('\n', ' '))}`),
    sheet: (title: string, finished: boolean) => `${title}: ${finished ? 'filled in' : 'begun'}.`,
    given: (what: string, way: 'paper' | 'phone') =>
      `${what}, ${way === 'paper' ? 'on paper' : 'on the phone'}.`,
    agreed: (words: string) => said(words),
    when: (words: string) => labelled('When', words),
    where: (words: string) => labelled('Where', words),
    helper: (name: string, natural: boolean | null) =>
      name === ''
        ? ''
        : ` Helps: ${name}${natural === null ? '' : natural ? ' (family or friend)' : ' (staff)'}.`,
    due: (day: string) => ` By ${day}.`,
    forGoal: (words: string) => ` For the goal ${said(words)}`,
    parked: (words: string, skill: string | null, sorted: string) =>
      `${sentence(words)}${skill === null ? '' : ` ${skill}.`}${sorted === '' ? '' : ` ${sentence(sorted)}`}`,
    skills: { solve: 'Solve it', ask: 'Ask for it', cope: 'Cope with it' },
    declined: {
      practice: 'Practice.',
      homework: 'Homework.',
      goals: 'Talk about goals.',
      topic: 'The topic.',
    },
    next: (day: string, time: string, place: string) =>
      `${[day, time, place].filter((one) => one !== '').join(', ')}.`,
  },

  recap: {
    together: (names: string) => `${names} was with us.`,
    covered: {
      orientation: 'We went through what this program is about.',
      inventory: 'We talked about your days and what you are good at.',
      expectations: 'We said what each of us can expect.',
    },
    recovery: (words: string) => `You said what recovery means to you: ${said(words)}`,
    hope: (words: string) => `You said what you hope for: ${said(words)}`,
    goalSet: (words: string) => `You set a goal: ${said(words)}`,
    goal: (words: string) => `We talked about your goal: ${said(words)}`,
    homework: (words: string) => `We looked back at your homework: ${said(words)}`,
    taught: (section: string) => `We read and talked about “${section}.”`,
    practised: (title: string) => `We practiced: ${title}.`,
    sheet: (title: string) => `We worked on the sheet “${title}.”`,
    agreed: (words: string) => `You will try: ${said(words)}`,
    parked: (words: string) => `We looked at something to sort out: ${said(words)}`,
  },

  takeHome: {
    title: 'Page to take home',
    lead: 'One page in large print. Choose what stands on it.',
    print: 'Print this page',
    choose: 'What stands on the page',
    parts: {
      recap: 'What we talked about',
      points: 'Key points',
      homework: 'My homework',
      nextStep: 'My next step',
      next: 'Next meeting',
      help: 'Need help?',
    },
    forGoal: (goal: string) => `For my goal: ${goal}`,
    emergency: (number: string) => `In danger now: call ${number}.`,
    when: (when: string) => `When: ${when}`,
    where: (where: string) => `Where: ${where}`,
    helper: (name: string) => `With: ${name}`,
    nothing: 'Nothing was put down in this session yet.',
  },
}
