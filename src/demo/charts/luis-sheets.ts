// What Luis's clients wrote on their sheets.

export const ferryAndKitchen = {
  'places.laundry': ['go'],
  'places.coffee-shop': ['go', 'try'],
  'places.library': ['try'],
  first: 'The parish kitchen on a Friday',
  like: 'My hands are busy, so nobody stares.',
  'facts.open.answer': 'Ten to one',
  'facts.cost.answer': 'Free, and there is soup after',
  'facts.travel.answer': 'Bus 4, six stops',
  stay: 'Ten minutes, then I see',
  who: 'Luis, the first time',
  hard: 'If someone asks where I was all winter. I say: around. And I ask for onions.',
}

export const familyAndSleep = {
  'areas.family': 'very',
  'areas.friends': 'not',
  'areas.home': 'somewhat',
  'going-well': 'Sunday soup at May’s. I bring the dumplings.',
  change: ['friends'],
}

export const lightLoad = {
  'my-stresses.line-1': 'Mail with windows',
  'my-stresses.line-2': 'The bus when school is out',
  'my-signs.line-1': 'I count things',
  'my-signs.line-2': 'My jaw',
  'each-week.line-1': 'The walk with Luis',
  'each-week.line-2': 'Radio off after eight',
  ahead: 'My niece’s wedding in May. I sit near the door.',
  first: 'Feet on the floor, look for five blue things',
  next: 'Call Ana',
  line: 'It is a wave. I have seen bigger.',
  'helpers.line-1.who': 'Ana from upstairs',
  'helpers.line-1.what': 'Open the mail with me on Mondays',
  'helpers.line-1.not': 'Tell me it is nothing',
  'helpers.line-1.reach': 'Knock twice',
  'where-kept': 'Inside the cupboard door. Ana has one too.',
}

export const strain = {
  'picture.sensitive': 'My mother was like me. I sleep lightly.',
  'picture.stress': 'Letters, loud buses, being late',
  'picture.notice': 'I count, I stop answering',
  'picture.protects': 'The harbor, Ana, going to bed at ten',
}

export const aRoomOfMyOwn = {
  medicine: 'The shot every four weeks',
  'four.taking-good': 'No hospital for two years',
  'four.taking-bad': 'I am heavier, and my leg jumps at night',
  'four.not-good': 'My leg would be still',
  'four.not-bad': 'I could lose the room I am about to get',
  most: 'The room. My leg.',
  goal: 'I keep my own place when I know what to expect.',
  'questions.line-1': 'Who gives it in the new town?',
  where: 'yes',
}
