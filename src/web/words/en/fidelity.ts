// The words of Fidelity: who counts, how well each item is met, what would help, and where to look at the rows.

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const fidelityWords = {
  title: 'Fidelity',
  lead: 'How well the program is delivered, counted from the sessions themselves. Nobody fills in a form for it.',
  back: 'Back to Fidelity',
  asking: 'Counting …',
  offlineTitle: 'This needs a connection',
  offline:
    'Fidelity is counted at the office, from all sessions, and not on this device. Connect this device to the network, then try again.',
  notAnswered: 'The figures could not be fetched',
  again: 'Try again',
  nothing: 'Nothing was recorded in this period yet. The figures begin with the first session.',
  nobodys:
    'There are no figures for you to look at: you lead no sessions, supervise no team and do not lead the program.',
  somebody: 'Somebody who works here',

  own: {
    first:
      'These are your own figures. You see them first: for the other people who may look, a month shows up a week after it has ended.',
  },

  who: {
    title: 'Who counts',
    people: (count: number, period: string) => `${people(count)}, ${period}.`,
    everybody: 'Everybody counts who is or was enrolled in the period.',
    atLeast: (count: number) =>
      count === 1 ? 'with at least one held session' : `with at least ${count} held sessions`,
    notEnded: 'those who finished or stopped are left out',
    notPaused: 'those who were paused all the time are left out',
    narrow: (parts: readonly string[]) =>
      `Of everybody who is or was enrolled in the period: ${parts.join('; ')}.`,
    declared: (name: string, day: string) => `Declared by ${name}, ${day}.`,
    undeclared: 'Nobody has declared this yet, so the widest answer holds.',
    caution:
      'A narrow answer flatters: whoever is left out is often whom the program reached least. Compare figures only where the answer was the same.',
    cautionWide: 'Nobody is left out. A narrower answer would flatter.',
    declare: 'Declare who counts',
    see: 'See who counts, and what was declared before',
  },

  choose: {
    title: 'What is shown',
    whose: 'Whose work',
    agency: 'The whole agency',
    team: (name: string) => `Team: ${name}`,
    self: (name: string) => `${name} (you)`,
    months: 'Period',
    last: (count: number) => (count === 1 ? 'The last month' : `The last ${count} months`),
    chosen: 'Months I choose',
    from: 'First month',
    to: 'Last month',
    wrong: 'The last month is before the first one.',
    until: (month: string) => `Months up to ${month} are shown.`,
    thisMonth: 'The newest month is not over yet.',
  },

  mean: {
    title: 'All items together',
    of: (mean: string) => `${mean} of 5`,
    none: 'Nothing is scored yet',
    scored: (count: number) => `${count} of 13 items scored`,
    mean: 'The mean of the scored items',
    bands: {
      high: 'High fidelity: 4 or more',
      moderate: 'Moderate fidelity: from 3 up to 4',
      low: 'Still growing: below 3',
    },
    lowest: 'Met least now:',
    low: (number: number, name: string, score: number) => `${number}. ${name}: ${score} of 5`,
    bandText:
      'This is how studies of IMR read the mean. It is about the program, not about one person’s worth.',
  },

  trend: {
    title: 'Month by month',
    mean: 'The mean, month by month',
    month: 'Month',
    score: 'Score',
    scoredItems: 'Items scored',
    alone: 'Each month is taken alone.',
    thin: 'A month is left out where fewer than half of the items could be scored.',
    none: 'not scored',
    image: (first: string, from: string, last: string, to: string) =>
      `A line from ${first} in ${from} to ${last} in ${to}. The figures are in the table.`,
    empty: 'A line without points: no month is scored yet.',
    short: 'Not enough months for a line yet.',
  },

  help: {
    title: 'What would most likely help these people',
    card: (title: string) => `Open the card: ${title}`,
    cardPlain: 'Open the card that shows how',
    rows: 'See who they are',
    none: 'No practice stands out as lacking in this period.',
  },

  items: {
    title: 'The 13 items',
    name: (number: number, name: string) => `${number}. ${name}`,
    score: (score: number) => `${score} of 5`,
    noScore: 'Not scored',
    notRated: 'Not rated yet',
    ratedOnly:
      'Counting cannot tell this. Somebody has to ask the practitioners and look; then they rate it.',
    noCount: 'Nothing to count in this period.',
    apart: 'Not counted:',
    missing: 'Not recorded:',
    also: 'Also:',
    rows: 'Show the rows',
    rowsOf: (name: string) => `Show the rows: ${name}`,
    more: 'More on this item',
    percent: (figure: string, percent: string) => `${figure} (${percent}).`,
    plain: (figure: string) => `${figure}.`,
    how: 'How it is scored',
    bounds: ([two, three, four, five]: readonly number[], of: 'clients' | 'sessions') => {
      const what = of === 'clients' ? 'of the people' : 'of the sessions'
      return `5 from ${five}% ${what}, 4 from ${four}%, 3 from ${three}%, 2 from ${two}%, 1 below that.`
    },
    sizeBounds:
      'The largest meeting decides: 5 if no session had more than 8 people, 4 up to 10, 3 up to 12, 2 up to 15, 1 above that.',
    topicBounds: '5 from 8 topics, 4 from 6, 3 from 4, 2 from 2, 1 below that.',
    ratedBounds: 'A person gives 1 to 5 after asking and watching the practitioners.',
    source: (source: string, sure: boolean) =>
      sure ? `Source: ${source}.` : `Source: ${source}; check it against your copy of the scale.`,
    ownBounds: 'These bounds are your agency’s own.',
    supporters: 'Only people from the person’s own life count here, not paid helpers.',
    helps: 'What helps most',
  },

  use: {
    title: (name: string) => `${name}: what was recorded of each practitioner`,
    person: (name: string, self: boolean) => (self ? `${name} (you)` : name),
    with: (met: number, of: number, times: number) =>
      times === 0
        ? `Not practiced yet with ${people(of)}`
        : `Practiced with ${met} of ${people(of)}, ${times === 1 ? 'once' : `${times} times`}`,
    plans: (count: number) => (count === 0 ? 'no plan yet' : count === 1 ? '1 plan' : `${count} plans`),
    line: (...parts: string[]) => `${parts.join('; ')}.`,
    applies: (yes: number, no: number, declined: number, unknown: number) => {
      const said = [
        yes > 0 ? `yes ${yes}` : '',
        no > 0 ? `no ${no}` : '',
        declined > 0 ? `declined ${declined}` : '',
        unknown > 0 ? `not known ${unknown}` : '',
      ].filter((one) => one !== '')
      return said.length === 0 ? '' : `Does it apply to the person? ${said.join(', ')}.`
    },
    notRecorded:
      'Whether they know how it is done: not recorded. Whether it was seen in a session: not recorded. Both are for a person to find out.',
    none: 'Nobody has worked with these people in this period.',
  },

  rating: {
    rate: 'Rate this item',
    rateOf: (name: string) => `Rate this item: ${name}`,
    title: (name: string) => `Rate: ${name}`,
    lead: (whose: string, period: string) => `${whose}, ${period}`,
    given: (score: number, by: string, day: string) => `Rated ${score} of 5 by ${by}, ${day}.`,
    beside: (score: number, by: string, day: string) =>
      `An assessor’s rating beside the count: ${score} of 5 by ${by}, ${day}.`,
    about: (period: string) => `For ${period}.`,
    interviewed: (names: string) => `Interviewed: ${names}.`,
    nobody: 'Nobody was interviewed.',
    observed: 'A session was observed.',
    notObserved: 'No session was observed.',
    score: 'Score',
    scoreMissing: 'Choose a score.',
    words: 'What was seen and heard',
    wordsHint: 'The evidence for the score, without names of people in the program.',
    wordsMissing: 'Write what was seen and heard: a score alone cannot be checked.',
    who: 'Who was interviewed',
    whoMissing: 'Choose whom you interviewed. This item cannot be rated without.',
    seen: 'Did you watch a session?',
    yes: 'Yes, at least one',
    no: 'No',
    send: 'Give this rating',
    saving: 'Keeping it …',
    withdraw: 'Withdraw the rating',
    withdrawAsk: 'It no longer counts. It stays in the log, and anybody who may rate can rate anew.',
    withdrawSend: 'Withdraw it',
    keep: 'Keep it',
    withdrawn: 'The rating is withdrawn.',
    notThese: 'You may not rate here',
    notTheseText: 'Program leaders and supervisors rate a team or the whole agency, not one practitioner.',
    newer: 'A newer rating takes the place of the older one. Both stay in the log.',
  },

  take: {
    title: 'Take it along',
    text: 'The figures as they are shown above. Names of people in the program are in none of these.',
    csv: 'Save the figures as a table (CSV)',
    codebook: 'Save what each column means (CSV)',
    saving: 'Fetching it …',
    saved: 'Saved. Look where your device keeps what you download.',
    pdf: 'A report with charts (PDF)',
    csvFile: 'fidelity.csv',
    codebookFile: 'fidelity-codebook.csv',
    pdfFile: 'fidelity.pdf',
    print: 'Print this page',
  },
}
