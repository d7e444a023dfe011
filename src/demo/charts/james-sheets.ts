// What Jim wrote on his sheets: cells of tables and the four equal boxes.

export const noticed = {
  'my-word': 'The radio',
  'sides.hearing-seeing.changed': 'Two men who comment on what I do. Louder in the evening.',
  'sides.hearing-seeing.helped': 'Humming. Being near water.',
  'sides.thoughts.changed': 'I lose the end of a sentence when the room is full',
  'sides.energy.changed': 'Slow until eleven',
  'sides.energy.helped': 'Having to be somewhere',
  'sides.line-1.changed': 'I stopped singing',
  first: 'My wife saw it first. I wore my coat in the house.',
  hardest: 'The radio in the evening',
  'in-the-way': 'Thursday is choir night, and evenings are loud.',
  'got-through': 'Walt, and knowing when the tide turns.',
}

export const unfairWords = {
  'ways.let-go': ['done'],
  'ways.leave': ['done', 'like-me'],
  'ways.fact': ['like-me'],
  'answers.line-1.words': 'Are you dangerous now?',
  'answers.line-1.who': 'A man at the pier',
  'answers.line-1.answer': 'To fish, maybe.',
  'answers.line-2.words': 'You just need to try harder',
  'answers.line-2.who': 'My cousin',
  'answers.line-2.answer': 'I am trying. Come fishing and see.',
  inside: 'I am too old for this',
  fairer: 'I caught one on Sunday',
  afterward: 'Walt, tea, no talk.',
}

export const goodAndLessGood = {
  medicine: 'The tablet I take in the evening',
  'four.taking-good': 'The radio is a murmur\nI sleep six hours',
  'four.taking-bad': 'Dry mouth, and that is no good for singing\nSlow until eleven',
  'four.not-good': 'A clear head in the morning',
  'four.not-bad': 'The last time it took me two weeks to get back',
  most: 'The radio is a murmur. Dry mouth.',
  goal: 'I need my voice on Thursdays.',
  'questions.line-1': 'Can I take it after choir?',
  'questions.line-2': 'What helps a dry mouth?',
  where: 'change',
}
