// The thirteen items of the fidelity scale in our own words: a name, one sentence, and how a count of each is said.

import type { ItemId } from '#domain/fidelity-scale.ts'

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const sessions = (count: number) => (count === 1 ? '1 session' : `${count} sessions`)
const have = (count: number) => (count === 1 ? 'has' : 'have')
const stays = (count: number) => (count === 1 ? '1 stay' : `${count} stays`)

/** What the item asks, for somebody who has never seen the scale. */
export const itemMeans: Record<ItemId, string> = {
  size: 'People meet one to one or in groups of no more than eight, so that everybody gets a turn.',
  length: 'People stay long enough, and meet often enough, to take in the program and try it out.',
  curriculum:
    'There is a handout for each topic that the scale names, from recovery to the mental health system.',
  handouts: 'People get the handout of what they are taught, to keep and to read again.',
  supporters:
    'Somebody from the person’s own life takes part or helps, such as a relative or a friend, where the person wants it.',
  goals: 'Each person has a goal of their own, in their own words.',
  'goal-follow-up': 'Practitioner and person look together at how the goal is going.',
  motivational:
    'In the session the practitioner ties what is taught to what the person wants, and gives hope and confidence.',
  educational:
    'In the session the practitioner teaches in dialogue: small pieces, the person’s own words, checking that it came across.',
  'cognitive-behavioural':
    'In the session something is tried out and not only talked about, such as a role play, a model to follow or praise for each small move.',
  coping:
    'Practitioners help the person look at how they cope now, build on what helps, and rehearse one more way.',
  'relapse-prevention':
    'Practitioners help the person know their triggers and early warning signs, and write and rehearse a plan.',
  'behavioural-tailoring':
    'With a person who chooses to take medicine, practitioners tie it to a daily habit and a cue. The scale calls this behavioral tailoring.',
}

/** The figure as a share: "31 of 40 people". */
export const figureWords: Partial<Record<ItemId, (met: number, of: number) => string>> = {
  length: (met, of) =>
    `${met} of ${stays(of)} in the program ${of === 1 ? 'was' : 'were'} long and regular enough`,
  handouts: (met, of) => `${met} of ${people(of)} ${have(of)} a handout of every topic they were taught`,
  supporters: (met, of) => `${met} of ${people(of)} had a supporter taking part in the last month`,
  goals: (met, of) => `${met} of ${people(of)} ${have(of)} a goal of their own`,
  'goal-follow-up': (met, of) =>
    `With ${met} of ${people(of)} who ${have(of)} a goal it was followed up together`,
  motivational: (met, of) => `${met} of ${sessions(of)} used at least one`,
  educational: (met, of) => `${met} of ${sessions(of)} used at least one`,
  'cognitive-behavioural': (met, of) => `${met} of ${sessions(of)} used at least one`,
}

export const sizeWords = {
  allSmall: (count: number) =>
    count === 1
      ? 'In the one session there were no more than 8 people'
      : `All ${count} sessions had 8 people or fewer`,
  some: (count: number, of: number, size: string) => `${count} of ${sessions(of)} had ${size}`,
  sizes: {
    upTo10: '9 or 10 people',
    upTo12: '11 or 12 people',
    upTo15: '13 to 15 people',
    more: 'more than 15 people',
  },
}

/** `named` is how many topics the scale names. */
export const topicsFigure = (offered: number, named: number, taught: number) => {
  const has = offered === named ? `all ${named}` : `${offered} of the ${named}`
  const was = taught === 1 ? '1 topic of the program was' : `${taught} topics of the program were`
  return `Handouts for ${has} topics that the scale names; ${was} taught in this period`
}

/** What stands beside a count and is not in it. */
export const apartWords = {
  early: (count: number) => `${stays(count)} too early to tell`,
  untaught: (count: number) => `${people(count)} taught no topic in this period`,
  declined: (count: number) => `${people(count)} said no or not now when they were asked`,
  knowing: (count: number) => `${people(count)} also said how they will know that they got there`,
  hopes: (count: number) => `${people(count)} with a hope that is no goal yet`,
  noGoal: (count: number) => `${people(count)} with no goal to follow up yet`,
  crisis: (count: number) => `${sessions(count)} cut short by a crisis`,
  gettingToKnow: (count: number) => `${sessions(count)} for getting to know each other`,
  other: (count: number) => `${sessions(count)} about other things than IMR`,
}

/** What is not recorded and would change the figure. */
export const missingWords = {
  unsigned: (count: number) => `${sessions(count)} without a signed note: counted once it is signed`,
  notAsked: (count: number) => `${people(count)} not asked yet whether somebody should take part`,
}

/** What a count of people means beside the practice that would help them. */
export const lackingWords: Partial<Record<ItemId, (count: number) => string>> = {
  supporters: (count) => `${people(count)} ${have(count)} nobody taking part, and did not say no.`,
  goals: (count) => `${people(count)} could be asked what they would like to be different.`,
  'goal-follow-up': (count) =>
    count === 1
      ? '1 person has a goal that nobody has looked at together with them.'
      : `${count} people have a goal that nobody has looked at together with them.`,
  motivational: (count) => `${people(count)} met without what is taught being tied to what they want.`,
  educational: (count) => `${people(count)} met without being taught in dialogue.`,
  'cognitive-behavioural': (count) => `${people(count)} met without trying anything out in the session.`,
  coping: (count) => `${people(count)} ${have(count)} not practiced a way of coping yet.`,
  'relapse-prevention': (count) =>
    `${people(count)} ${have(count)} not worked on a plan against relapse yet.`,
  'behavioural-tailoring': (count) => `${people(count)} could be shown how to fit medicine into their day.`,
}

/** What the marks from 1 to 5 stand for where a person rates. */
export const anchorWords: Record<1 | 2 | 3 | 4 | 5, string> = {
  1: 'Few or none of the practitioners know how it is done',
  2: 'Some know how; it is rarely done',
  3: 'Some know how; it is done now and then',
  4: 'Most know how and do it regularly',
  5: 'All know how and do it whenever a person needs it',
}
