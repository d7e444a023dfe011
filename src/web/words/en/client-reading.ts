// The words of reading in one's own way: topics in one's order, pages that are about oneself, own words, look and sound.

import type { ReadAloudWords } from '#web/parts/read-aloud.tsx'

const parts = (count: number) => (count === 1 ? '1 part' : `${count} parts`)

export const readAloudWords: ReadAloudWords = {
  group: 'Read aloud',
  start: 'Read this to me',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop reading',
  back: 'One sentence back',
  noVoice:
    'There is no voice on this phone to read with. You may find one in the settings of your phone, under speech.',
}

export const readingWords = {
  aloud: readAloudWords,

  topics: {
    ways: 'Make it yours',
    order: 'The order of my topics',
    orderDetail: 'Start with what matters most to you',
    words: 'My words',
    wordsDetail: 'Your own names for things',
    look: 'How pages look and sound',
    lookDetail: 'Print, colors, one idea at a time, voice',
    here: 'We are here',
    done: 'Read when we met',
    read: (count: number, of: number) => `${count} of ${parts(of)} read when we met`,
  },

  topic: {
    goal: 'How could this help with your goal?',
    hope: 'How could this help with what you hope for?',
    talk: 'Talk about it when we meet',
    which: 'Which of these are about you?',
    whichHint: 'You choose. You can look first, and you can change it at any time.',
    yes: 'About me',
    no: 'Not me',
    look: 'Read it',
    lookLabel: (title: string) => `Read it: ${title}`,
    left: 'Left out for now',
    leftHint: 'You can read these at any time.',
    takeIn: 'Put it back',
    takeInLabel: (title: string) => `Put it back: ${title}`,
    putBack: (title: string) => `Back in your parts: ${title}`,
  },

  section: {
    look: 'How pages look and sound',
    mine: 'Is this page about you?',
    skip: 'Skip this part for now',
    skipped: (title: string) => `Left out for now: ${title}`,
    isSkipped: 'You left this part out for now.',
    takeIn: 'Put it back in my parts',
    putBack: (title: string) => `Back in your parts: ${title}`,
    again: 'I want to read this again with you',
    againItem: (title: string) => `Read again: ${title}`,
    againSaid: 'It is on your list for when we meet.',
  },

  ideas: {
    place: (number: number, of: number) => `${number} of ${of}`,
    next: 'Next',
    back: 'Back',
  },

  order: {
    title: 'The order of my topics',
    lead: 'Move up what you want first. We go by this order when we meet.',
    list: 'My topics in order',
    up: 'Move up',
    down: 'Move down',
    upLabel: (title: string, above: string) => `Move up: ${title}, over ${above}`,
    downLabel: (title: string, below: string) => `Move down: ${title}, under ${below}`,
    moved: (title: string, place: number) => `${title} is now number ${place}.`,
    said: 'The order has changed.',
    none: 'Your topics are not set yet. Ask about them when we meet.',
  },

  words: {
    title: 'My words',
    lead: 'What do you call it? Your words then stand in all you read here.',
    usual: (term: string) => `Pages say “${term}”`,
    called: (term: string, own: string) => `“${term}” is “${own}” for you`,
    hint: 'A few words that fit in a sentence. It is kept as you write.',
    example: 'How it reads',
    noExample: 'Your word stands wherever a page uses this one.',
    back: 'Use the usual word',
    backLabel: (term: string) => `Use the usual word: ${term}`,
    wentBack: (term: string) => `Pages say “${term}” again.`,
    other: (words: string) =>
      `These words were written on another device: “${words}”. Which do you like best?`,
    take: (words: string) => `Use “${words}”`,
    keep: (words: string) => `Keep “${words}”`,
    nothing: 'The words are not on this phone yet. Go online once, and they come.',
  },

  look: {
    title: 'How pages look and sound',
    lead: 'Pick what is easy on you. It is kept for all your devices.',
    print: 'How big is the print?',
    prints: { usual: 'Usual', large: 'Large', largest: 'Very large' },
    few: 'How much at once?',
    fews: { all: 'The whole page', one: 'One idea at a time' },
    colors: 'Which colors?',
    colorNames: { device: 'As my phone has it', calm: 'Calm', light: 'Light', dark: 'Dark' },
    speed: 'How fast does the voice read?',
    speeds: { slow: 'Slow', usual: 'Usual', fast: 'Fast' },
    try: 'Try it out',
    sample: [
      'This is how a page looks to you now.',
      'Read at your own pace. You can stop at any time.',
      'What helps you get through the day?',
    ],
  },
}
