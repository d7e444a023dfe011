// The words of step 6 around its pages: whose pages they are, cards to follow, relaxation, the toolbox.

export const pageWords = {
  theirs: {
    title: 'Which of these pages are theirs?',
    asked: (titles: string) => `Their pages: ${titles}`,
    none: 'None of these pages is theirs',
    lead: (name: string) => `Ask ${name}. Tick what is about them. They can change it at any time.`,
    ask: (name: string) => `Ask ${name} first: some pages of this topic are for some people only.`,
    option: (code: string, title: string) => `${code} ${title}`,
    notTheirs: (name: string) => `This page is not one of ${name}’s. You can read it all the same.`,
    takeIt: 'It is theirs',
  },
  left: {
    out: 'Leave this section out for now',
    saidOut: 'Left out for now.',
    here: 'This section is left out for now.',
    in: 'Take it back in',
    saidIn: 'Taken back in.',
  },
  choose: {
    section: (title: string, minutes: string, ...about: string[]) =>
      [title, minutes, ...about].filter((one) => one !== '').join(' · '),
    coded: (code: string, title: string) => `${code} ${title}`,
    mine: 'theirs',
    leftOut: 'left out',
    ours: 'our agency’s page',
    taught: 'taught',
  },
  ownWords: 'This section is your agency’s own.',
  moved: 'Our section has changed since your agency wrote its own.',
  help: (goal: string) => `How could this help with “${goal}”?`,
  more: 'Other questions of this topic',
  send: {
    toPhone: (name: string) => `Send it to ${name}’s phone`,
    sent: (name: string) => `It is on ${name}’s phone.`,
    onPaper: 'Given on paper',
    givenOnPaper: 'Given on paper.',
  },
  cards: {
    title: 'Cards to follow in the room',
    lead: 'A card opens over this page. Close it, and you are where you were.',
    open: (title: string) => `Open the card: ${title}`,
    close: 'Close the card',
    use: 'When to use it',
    bring: 'Have with you',
    steps: 'Steps',
    say: (words: string) => `“${words}”`,
    watch: 'Look out for',
    done: (count: number, all: number) => `${count} of ${all} steps done`,
    again: 'Begin again',
    skill: 'The skill you practice',
    scene: 'A scene to try',
  },
  relaxation: {
    lead: 'Lead it here: read each part out as it comes, or let the device read.',
  },
}
