// The words of the ways to the toolbox, the stories and the leaflets, as they stand on the first page and under help.

export const toolboxWays = {
  toolbox: 'My toolbox',
  toolboxDetail: 'What helps me, ideas, and ways to relax',
  stories: 'Stories',
  storiesDetail: 'How other people found their way',
  about: 'About the program',
  aboutDetail: 'A short introduction, and pages to share',
  helped: 'Things that helped me before',
  helpedAll: 'Open my toolbox',
  outOfTen: (score: number) => `${score} of 10`,
}
