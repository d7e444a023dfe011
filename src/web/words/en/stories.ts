// The words of the stories, the leaflets and the introduction in a client's app.

export const storyWords = {
  title: 'Stories',
  lead: 'Read one if you like. No two people get better in the same way.',
  home: 'Back to home',
  back: 'Back to the stories',
  madeUp: 'This story is made up. It draws on what many people have lived.',
  allMadeUp: 'These stories are made up. They draw on what many people have lived.',
  about: 'Show stories about',
  all: 'All topics',
  none: 'There is no story on this topic yet.',
  nothing: 'The stories are not on this phone yet. Go online once, and they come.',
  of: (name: string) => `The story of ${name}`,
  next: (title: string) => `Next story: ${title}`,
  before: (title: string) => `Story before: ${title}`,
  print: 'Print this story',
}

export const leafletWords = {
  title: 'About the program',
  lead: 'What this is about, for you and for those close to you.',
  home: 'Back to home',
  back: 'Back to About the program',
  introduction: 'A short introduction',
  introductionDetail: 'About 15 minutes. Pictures with words, read to you if you like.',
  pages: 'Pages to read or share',
  readers: {
    orientation: 'What to expect, for you',
    people: 'For you, two pages',
    families: 'For family and friends, two pages',
  },
  nothing: 'These pages are not on this phone yet. Go online once, and they come.',
  print: 'Print this page',
  whole: 'All the words on one page',
  wholeDetail: 'To read in your own time, or print',
  printAll: 'Print all the words',
  backToIntroduction: 'Back to the introduction',
}
