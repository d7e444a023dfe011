// The words that stand on paper and belong to no page of the curriculum.

export const words = {
  page: 'Page',
  edition: 'Edition',
  contents: 'What is inside',
  keypoint: 'Key point',
  example: 'Example',
  summary: 'To sum up',
  story: (name: string) => `A story: ${name}`,
  madeUp: 'This story is made up from the lives of many people.',
  practise: (skill: string) => `Try it: ${skill}`,
  practiseThis: 'Try it',
  source: 'Source:',
  urgent: 'Get help now',
  clinic: 'Call your clinic today',
  sheetBehind: (title: string) => `Sheet to fill in: ${title}`,
  sheetWhere: 'It follows on a page of its own.',
  notFilledIn: 'Your agency has not filled this in yet.',
  notSigned: 'No clinician has looked over this list here yet. Ask your care team about it.',
  emergency: (number: string) => `In danger right now? Call ${number}.`,
  topic: (number: number) => `Topic ${number}`,
  aims: 'What this topic is for',
  inIt: 'What is in it',
  minutes: (minutes: number) => `about ${minutes} minutes`,
  myGoal: 'My goal',
  couldHelp: 'How could this topic help me with it?',
  couldHelpMe: 'What would I like from this topic?',
  before: 'Before you start',
  pace: (words: string) => `One breath: ${words}.`,
  breathIn: (seconds: number) => `in for ${seconds}`,
  breathHold: (seconds: number) => `hold for ${seconds}`,
  breathOut: (seconds: number) => `out for ${seconds} seconds`,
  seconds: (seconds: number) => `${seconds} seconds`,
  name: 'Name',
  day: 'Date',
  fromTo: (from: number, fromLabel: string, to: number, toLabel: string) =>
    `${from} means ${fromLabel}, ${to} means ${toLabel}.`,
  picked: (number: number) => `I marked ${number}.`,
  answers: 'Answer',
  workbook: {
    title: 'My workbook',
    of: (name: string) => `This workbook belongs to ${name}.`,
    recovery: 'What recovery means to me',
    mine: 'This is yours. You choose who sees it, what you write in it and what you leave out.',
    printed: (day: string) => `Printed on ${day}`,
    goals: 'My goals',
    hopes: 'What I hope for',
    why: 'Why it matters to me',
    knowing: 'How I will know',
    steps: 'My steps',
    step: 'Step',
    by: 'By when',
    with: 'With whom',
    state: 'How it is',
    states: { open: 'To do', done: 'Done', dropped: 'Left out' },
    reached: 'I reached this goal.',
    noGoals: 'There is room here for a goal of yours.',
    homework: 'My practice at home',
    task: 'What I will try',
    when: 'When and where',
    went: 'How it went',
    hows: {
      did: 'I did it',
      some: 'I did some of it',
      tried: 'I tried',
      else: 'I did something else',
      'not-fit': 'It did not fit me',
    },
    supporters: 'People on my side',
    person: 'Name',
    relation: 'Who they are to me',
    reach: 'How to reach them',
    helpsWith: 'How they can help',
    helps: {
      'read-handout': 'Read a handout with me',
      attend: 'Come to a meeting',
      homework: 'Practice at home with me',
      'relapse-plan': 'Help with my plan for bad days',
      goal: 'Help with a goal',
    },
    crisis: 'Whom I can call',
    crisisLead: 'Keep this page where you see it. You can call at any hour, also when you are not sure.',
    more: 'Others I can call',
    sheets: 'More sheets',
  },
  takeHome: {
    title: 'Page to take home',
    recap: 'What we talked about',
    points: 'Key points',
    homework: 'My practice at home',
    nextStep: 'My next step',
    next: 'Next meeting',
    help: 'Need help?',
    taught: (section: string) => `We read and talked about “${section}.”`,
    practised: (title: string) => `We practiced: ${title}.`,
    goal: (goal: string) => `We talked about your goal: “${goal}”`,
    when: (when: string) => `When: ${when}`,
    where: (where: string) => `Where: ${where}`,
    helper: (helper: string) => `With: ${helper}`,
    forGoal: (goal: string) => `For my goal: ${goal}`,
    nothing: 'Nothing was put down in this session yet.',
  },
} as const

const noon = (day: string) => new Date(`${day}T12:00:00.000Z`)

/** "Tuesday, November 24, 2026"; what is no day of the calendar stays as it was written. */
export function sayDay(day: string, language: string): string {
  const at = noon(day)
  if (Number.isNaN(at.valueOf())) return day
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(at)
}

/** "2:00 PM" */
export function sayTime(time: string, language: string): string {
  const at = new Date(`2000-01-01T${time}:00.000Z`)
  if (Number.isNaN(at.valueOf())) return time
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : language, {
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(at)
}
