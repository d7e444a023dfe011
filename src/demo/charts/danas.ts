// Dana's other clients: James near the end of Topic 1, Aisha just begun, Peter paused.

import { beginChart, type Chart, held, planned } from '#demo/chart.ts'
import { agree, askAboutSupporters, followUp, getToKnow, lookBack, sayRecovery, setGoal } from '#demo/life.ts'
import { call, choose, keepTool, show, skip } from '#demo/own-way.ts'
import type { Pen } from '#demo/pen.ts'
import { CLIENTS, STAFF } from '#demo/people.ts'
import { fillIn } from '#demo/sheets.ts'
import type { Teaching } from '#demo/teaching.ts'
import { goodAndLessGood, noticed, unfairWords } from './james-sheets.ts'

export function jamesChart(pen: Pen, teaching: Teaching): void {
  const chart = beginChart(pen, teaching, {
    who: CLIENTS.james,
    by: STAFF.dana,
    called: 'Jim',
    days: 58,
    time: '10:00',
    place: 'Clinic, room 4',
  })
  let fishing = ''
  let choir = ''
  let homework = ''
  held(chart, {
    days: 52,
    purpose: 'getting-to-know',
    response: 'Reserved, then warm.',
    note: 'We met at the clinic. Orientation given. Jim told me about the boat he had and the choir he left.',
    during: (meeting) => getToKnow(chart, meeting),
  })
  held(chart, {
    days: 45,
    sections: ['what-recovery-means'],
    strategies: ['link-to-goal', 'check-understanding'],
    response: 'Asked good questions.',
    note: 'Section one of Topic 1, read aloud by Jim.',
    during: () => sayRecovery(chart, 'A quiet head most days, and the water on Sundays.'),
  })
  held(chart, {
    days: 38,
    sections: ['what-helps', 'what-matters'],
    strategies: ['hope', 'reinforcement'],
    response: 'Set two goals in one go.',
    note: 'Jim looked at his life areas and chose free time and friends. Two goals set.',
    during: (meeting) => {
      fishing = setGoal(
        chart,
        'Go fishing on the pier twice a month',
        'It is the one place where it is quiet.',
        'hobbies',
        ['Find my rod', 'Ask my neighbor to come along'],
      )
      choir = setGoal(chart, 'Sing with other people again', 'I was good at it.', 'friends', [
        'Find out when the choir meets',
      ])
      homework = agree(chart, meeting, null, {
        words: 'Find my rod and look at what is missing',
        sure: 9,
        goal: fishing,
      })
    },
  })
  held(chart, {
    days: 31,
    sections: ['setting-a-goal'],
    strategies: ['weigh-change', 'two-way-talk', 'modeling'],
    skill: { id: 'first-step', stage: 'tried-here' },
    response: 'Pleased with himself.',
    note: 'Jim found his rod. We broke the first goal into smaller steps and tried the phone call to his neighbor.',
    during: (meeting) => {
      lookBack(chart, homework, meeting, { how: 'did', helped: 'It was in the cellar.' })
      followUp(chart, fishing, meeting, {
        happened: 'Found the rod. Needs a new line.',
        next: 'Ask my neighbor to come along',
        confidence: 8,
      })
      askAboutSupporters(chart, meeting, 'yes', 'My neighbor Walt can know about it.')
      chart.write(chart.by, 'supporter.name', {
        on: chart.id('supporter'),
        client: chart.client,
        body: { name: 'Walt', relation: 'Neighbor', reach: '', natural: true, helps: ['goal', 'homework'] },
      })
    },
  })
  held(chart, {
    days: 24,
    sections: ['step-by-step'],
    strategies: ['link-to-goal', 'check-understanding', 'role-play'],
    skill: { id: 'solve-a-problem', stage: 'modelled' },
    response: 'Tired, but stayed.',
    note: 'Six steps for solving a problem, with his own: the choir meets on the evening of his bus problem.',
    during: (meeting) => {
      followUp(chart, choir, meeting, {
        happened: 'Called the parish. They meet on Thursdays.',
        next: 'Ask who could give me a lift',
        confidence: 6,
      })
      homework = agree(chart, meeting, null, {
        words: 'Ask Walt if he drives past the parish on Thursdays',
        helper: 'Walt',
        natural: true,
        sure: 7,
        goal: choir,
      })
    },
  })
  held(chart, {
    days: 17,
    sections: ['practical-facts/your-questions', 'practical-facts/what-you-have-noticed'],
    strategies: ['two-way-talk', 'their-words'],
    response: 'Did most of the talking.',
    theirs: 'Nobody ever asked me what I call it.',
    note: 'On to Topic 2. Jim left out the last part of Topic 1 for now: Walt is enough, he says. We filled in what he has noticed, in his words.',
    during: () => {
      skip(chart, 'who-can-help')
      choose(chart, { 'practical-facts/schizophrenia': true, 'practical-facts/bipolar-disorder': false })
      fillIn(chart, { topic: 'practical-facts', sheet: 'facts-noticed' }, noticed)
    },
  })
  held(chart, {
    days: 10,
    sections: ['practical-facts/schizophrenia', 'practical-facts/nobody-to-blame'],
    strategies: ['small-pieces', 'reframe-as-strength', 'check-understanding'],
    skill: { id: 'facts-answer-unfair-words', stage: 'modelled' },
    response: 'Read the fact sheet twice. Corrected me once, and was right.',
    note: 'Fact sheet 2A, one half today. Jim said which lines are his and which are not. He wants to weigh the evening dose with Dr. Marsh.',
    during: (meeting) => {
      followUp(chart, choir, meeting, {
        happened: 'Sang in the car with Walt.',
        next: 'Go to one Thursday and listen',
        confidence: 7,
      })
      fillIn(chart, { topic: 'medication', sheet: 'medicine-pros-and-cons' }, goodAndLessGood)
    },
  })
  waysOfHisOwn(chart)
  held(chart, {
    days: 3,
    sections: ['practical-facts/unfair-words'],
    strategies: ['hope', 'small-pieces', 'reinforcement'],
    skill: { id: 'first-step', stage: 'tried-outside' },
    response: 'Told the story of the fish twice.',
    note: '',
    unsigned: true,
    during: (meeting) => {
      lookBack(chart, homework, meeting, { how: 'did', helped: 'Walt said yes at once.' })
      followUp(chart, fishing, meeting, {
        happened: 'Went out with Walt on Sunday. One fish.',
        next: 'Go again on the first Sunday',
        confidence: 9,
      })
    },
  })
  planned(chart, pen.ago(-4))
}

/** What Jim does on his phone by himself. */
function waysOfHisOwn(chart: Chart): void {
  const { pen, client } = chart
  pen.at(pen.ago(8), '20:15')
  call(chart, { voices: 'the radio', recovery: 'quiet water' })
  show(chart, { print: 'large' })
  keepTool(chart, 'coping/voices/hum', { when: 'On the bus', helped: [6, 8] })
  keepTool(chart, 'coping/voices/let-it-talk', { when: 'At night', helped: [3, 3] })
  keepTool(chart, 'Walk down to the pier and count the boats', { who: 'Walt', helped: [9] })
  pen.at(pen.ago(6), '19:20')
  fillIn(chart, { topic: 'practical-facts', sheet: 'facts-unfair-words', by: client }, unfairWords)
}

export function aishasChart(pen: Pen, teaching: Teaching): void {
  const chart = beginChart(pen, teaching, {
    who: CLIENTS.aisha,
    by: STAFF.dana,
    called: 'Aisha',
    days: 8,
    time: '11:30',
    place: 'Library, study room',
  })
  held(chart, {
    days: 6,
    purpose: 'getting-to-know',
    response: 'Careful at first. Wanted to know who reads the notes.',
    note: 'We met at the library. I explained what the program is, who sees what, and that Aisha can stop at any time.',
    during: (meeting) => {
      getToKnow(chart, meeting)
      chart.write(chart.by, 'goal.hope', {
        on: chart.id('hope'),
        client: chart.client,
        body: { words: 'I would like to finish my course one day' },
      })
    },
  })
  pen.at(pen.ago(5), '10:20')
  // She asks about her papers first, so that topic comes second.
  pen.write(CLIENTS.aisha.id, 'enrolment.reorder', {
    on: chart.id('enrolment'),
    client: chart.client,
    body: { topics: withSecond(teaching.order, 'mental-health-system') },
  })
  show(chart, { few: true, colors: 'calm' })
  keepTool(chart, 'coping/concentration/short-tasks', { when: 'When I study' })
  planned(chart, pen.ago(-1))
}

function withSecond([first = '', ...others]: readonly string[], topic: string): string[] {
  return [first, topic, ...others.filter((one) => one !== topic)]
}

export function petersChart(pen: Pen, teaching: Teaching): void {
  const chart = beginChart(pen, teaching, {
    who: CLIENTS.peter,
    by: STAFF.dana,
    called: 'Pete',
    days: 70,
    time: '09:30',
    place: 'Clinic, room 2',
  })
  held(chart, {
    days: 63,
    purpose: 'getting-to-know',
    response: 'Came with his own list of questions.',
    note: 'First meeting. Pete asked what is in it for him; we wrote down three things.',
    during: (meeting) => getToKnow(chart, meeting),
  })
  held(chart, {
    days: 56,
    sections: ['what-recovery-means'],
    strategies: ['link-to-goal', 'two-way-talk'],
    response: 'Not sure the word recovery fits him.',
    note: 'Pete does not like the word. He calls it getting on with it, and so will we.',
    during: () => sayRecovery(chart, 'Getting on with it.'),
  })
  pen.at(pen.ago(54), '22:40')
  call(chart, { recovery: 'getting on with it', hospital: 'the building' })
  keepTool(chart, 'coping/sleep/cool-dark', { when: 'After a night shift', helped: [7] })
  pen.at(pen.ago(49), '12:00')
  chart.write(chart.by, 'enrolment.pause', {
    on: chart.id('enrolment'),
    client: chart.client,
    body: { from: pen.ago(49), reason: 'Working nights at the moment. Wants to go on in the new season.' },
  })
}
