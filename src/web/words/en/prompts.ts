// The words of quiet prompts, and of whether a practice applies to the person.
import type { Applies, NeededPractice, PromptName } from '#domain/relevance.ts'

/** What a prompt says; `since` is the day it was last done, in the middle of a sentence. */
const says: Record<PromptName, (since: string | null) => string> = {
  'goal-follow-up': (since) =>
    since
      ? `No goal followed up together since ${since}.`
      : 'The goal has not been followed up together yet.',
  supporter: (since) =>
    since
      ? `No supporter asked or met since ${since}.`
      : 'They have not been asked yet whether they want someone involved.',
  handout: (since) =>
    since ? `The handout of what you taught ${since} has not been given.` : 'The handout has not been given.',
  coping: (since) =>
    since ? `Coping skills last practiced ${since}.` : 'No coping skill has been practiced yet.',
  'relapse-prevention': (since) =>
    since ? `Relapse plan last worked on ${since}.` : 'There is no relapse plan yet.',
  'behavioural-tailoring': (since) =>
    since
      ? `Fitting medicine into the day last practiced ${since}.`
      : 'Fitting medicine into the day has not been practiced yet.',
}

const practices: Record<NeededPractice, string> = {
  coping: 'Coping skills training',
  'relapse-prevention': 'Relapse prevention plan',
  'behavioural-tailoring': 'Fitting medicine into the day',
}

const answers: Record<Applies, string> = {
  yes: 'Yes',
  no: 'No, they have no use for it',
  declined: 'They do not want it',
  unknown: 'Not known yet',
}

export const promptWords = {
  title: 'Worth a thought',
  says,
  ways: {
    card: (title: string) => `How to: ${title}`,
    ask: 'Ask, and keep the answer',
  },
  notNow: 'Not now',
  notNowOf: (said: string) => `Not now: ${said}`,
  aside: 'Put aside for four weeks.',
  applies: 'Does it apply?',
  appliesOf: (practice: string) => `Does it apply? ${practice}`,
  practices,
  answers,
  words: 'In their words (you can leave this out)',
  keep: 'Keep the answer',
  kept: 'The answer is kept.',
  missing: 'Choose an answer first.',
  chart: {
    title: 'Does it apply?',
    lead: 'Three practices help some people and not others. Your answer counts in the program’s figures, and nobody is reminded of what a person does not want.',
    said: (answer: string, day: string) => `${answer}, said ${day}`,
    answer: 'Answer',
  },
}
