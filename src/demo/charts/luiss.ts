// Luis's clients: Tommy who came back, Grace whose sister joins in, Carol with short sessions, Henry who moved away.

import { beginChart, held, missed, planned } from '#demo/chart.ts'
import { agree, askAboutSupporters, followUp, getToKnow, lookBack, sayRecovery, setGoal } from '#demo/life.ts'
import { call, choose, keepTool, sayOfPage, show, skip } from '#demo/own-way.ts'
import type { Pen } from '#demo/pen.ts'
import { CLIENTS, STAFF } from '#demo/people.ts'
import { fillIn } from '#demo/sheets.ts'
import type { Teaching } from '#demo/teaching.ts'
import { aRoomOfMyOwn, familyAndSleep, ferryAndKitchen, lightLoad, strain } from './luis-sheets.ts'

export function tommysChart(pen: Pen, teaching: Teaching): void {
  const chart = beginChart(pen, teaching, {
    who: CLIENTS.tommy,
    by: STAFF.luis,
    called: 'Tommy',
    days: 47,
    time: '15:00',
    place: 'Drop-in center',
    first: ['recovery-strategies', 'social-support'],
  })
  let goal = ''
  held(chart, {
    days: 42,
    purpose: 'getting-to-know',
    response: 'Joked a lot.',
    note: 'First meeting at the drop-in. Tommy knows the place and everyone in it.',
    during: (meeting) => getToKnow(chart, meeting),
  })
  held(chart, {
    days: 35,
    sections: ['what-recovery-means'],
    strategies: ['hope', 'two-way-talk'],
    response: 'Listened more than he talked.',
    note: 'First part of Topic 1. I told a little of my own story where it fitted.',
    during: () => sayRecovery(chart, 'Not being afraid of the phone.'),
  })
  missed(chart, 28, { why: 'did-not-come', words: '' })
  missed(chart, 21, { why: 'did-not-come', words: 'Left a message. He wrote back that he needed some days.' })
  held(chart, {
    days: 10,
    sections: ['what-helps'],
    strategies: ['link-to-goal', 'check-understanding', 'reinforcement'],
    response: 'Glad to be back. So was I.',
    note: 'Tommy came back. We went over the first part again and read about what helps.',
    during: (meeting) => {
      goal = setGoal(
        chart,
        'Answer the phone when my brother calls',
        'He is the only one who still calls.',
        'family',
        ['Let it ring and breathe', 'Pick up once this week'],
      )
      followUp(chart, goal, meeting, {
        happened: 'Set today.',
        next: 'Let it ring and breathe',
        confidence: 5,
      })
      agree(chart, meeting, null, {
        words: 'When he calls, breathe three times and then decide',
        sure: 6,
        goal,
      })
    },
  })
  pen.at(pen.ago(7), '23:10')
  keepTool(chart, 'coping/anxiety/slow-breath', { when: 'When the phone rings', helped: [5, 7] })
  keepTool(chart, 'coping/anxiety/worry-time', { helped: [2] })
  held(chart, {
    days: 4,
    sections: ['social-support/why-people-help', 'social-support/where-to-meet'],
    strategies: ['hope', 'small-pieces', 'modeling'],
    skill: { id: 'start-a-talk', stage: 'tried-here' },
    response: 'Named more people than he thought he knew.',
    theirs: 'I know the whole ferry.',
    note: 'Tommy chose the topic on other people next, and left out the long part on steps for now. We read Marcus’s page about places near here and marked two.',
    during: (meeting) => {
      skip(chart, 'step-by-step')
      fillIn(chart, { topic: 'social-support', sheet: 'places-to-meet-people' }, ferryAndKitchen)
      agree(chart, meeting, 'go-for-ten-minutes', {
        when: 'Friday at ten',
        where: 'The parish kitchen',
        sure: 6,
      })
    },
  })
  planned(chart, pen.ago(-2))
}

export function gracesChart(pen: Pen, teaching: Teaching): void {
  const chart = beginChart(pen, teaching, {
    who: CLIENTS.grace,
    by: STAFF.luis,
    called: 'Grace',
    days: 33,
    time: '13:00',
    place: 'May’s house',
  })
  held(chart, {
    days: 28,
    purpose: 'getting-to-know',
    response: 'Her sister sat in for the last part, as Grace wished.',
    note: 'First meeting, with her sister May for the last part.',
    during: (meeting) => {
      getToKnow(chart, meeting)
      askAboutSupporters(chart, meeting, 'yes', 'My sister. She may see the handouts.')
      const supporter = chart.id('supporter')
      chart.write(chart.by, 'supporter.name', {
        on: supporter,
        client: chart.client,
        body: {
          name: 'May',
          relation: 'Sister',
          reach: '',
          natural: true,
          helps: ['read-handout', 'attend', 'homework'],
        },
      })
      chart.write(chart.by, 'attendance.be-with', {
        on: meeting.attendance,
        client: chart.client,
        body: { name: 'May', relation: 'Sister', supporter, natural: true },
      })
      chart.write(chart.by, 'supporter-contact.make', {
        on: chart.id('contact'),
        client: chart.client,
        body: {
          supporter,
          name: 'May',
          natural: true,
          day: pen.ago(28),
          how: 'in-session',
          about: 'How she can help with practice at home',
          attendance: meeting.attendance,
        },
      })
    },
  })
  let homework = ''
  held(chart, {
    days: 14,
    sections: ['what-recovery-means', 'what-helps'],
    strategies: ['link-to-goal', 'small-pieces', 'reinforcement'],
    response: 'Read aloud well. May helped with one page.',
    note: 'Two parts of Topic 1. Grace said what recovery means to her.',
    during: (meeting) => {
      sayRecovery(chart, 'Cooking for people I love, and sleeping at night.')
      homework = agree(chart, meeting, 'try-one-way', {
        words: 'I will cook one dish of my mother’s on two evenings',
        helper: 'May',
        natural: true,
        sure: 9,
      })
    },
  })
  held(chart, {
    days: 5,
    sections: ['what-matters'],
    strategies: ['hope', 'modeling'],
    skill: { id: 'ask-for-support', stage: 'tried-here' },
    response: 'Took her time choosing.',
    note: 'We looked at the areas of life. Grace thinks about family and sleep.',
    during: (meeting) => {
      lookBack(chart, homework, meeting, { how: 'did', helped: 'May asked every evening.' })
      agree(chart, meeting, 'finish-life-areas', { sure: 8, helper: 'May', natural: true })
    },
  })
  pen.at(pen.ago(3), '16:30')
  show(chart, { print: 'largest' })
  call(chart, { supporter: 'my May', illness: 'my nerves' })
  const life = { topic: 'recovery-strategies', sheet: 'life-areas', by: chart.client, finished: false }
  fillIn(chart, life, familyAndSleep)
  keepTool(chart, 'coping/sleep/list-for-tomorrow', { when: 'After supper', who: 'May', helped: [6] })
  planned(chart, pen.ago(-3))
}

export function carolsChart(pen: Pen, teaching: Teaching): void {
  const chart = beginChart(pen, teaching, {
    who: CLIENTS.carol,
    by: STAFF.luis,
    called: 'Carol',
    days: 26,
    minutes: 30,
    time: '16:00',
    place: 'Walk along the harbor',
    first: ['recovery-strategies', 'stress'],
  })
  held(chart, {
    days: 20,
    purpose: 'getting-to-know',
    response: 'Half an hour was enough, and good.',
    note: 'First meeting, half an hour. Carol prefers short and often.',
    during: (meeting) => getToKnow(chart, meeting),
  })
  held(chart, {
    days: 11,
    sections: ['what-recovery-means'],
    strategies: ['link-to-goal', 'two-way-talk'],
    response: 'One point, well taken.',
    note: 'One point today: her own words for recovery.',
    during: (meeting) => {
      sayRecovery(chart, 'A day when I forget to be worried.')
      agree(chart, meeting, 'notice-a-small-sign', { sure: 7 })
    },
  })
  held(chart, {
    days: 4,
    sections: ['stress/what-stress-is'],
    strategies: ['small-pieces', 'relaxation'],
    response: 'Breathed with the waves, her idea.',
    theirs: 'The gulls do not worry either.',
    note: 'First page on stress. We walked and named what weighs on a week. Carol wrote her plan at home.',
    during: (meeting) => {
      agree(chart, meeting, 'track-stress', {
        words: 'I will write down two moments of stress on the bus',
        sure: 8,
      })
    },
  })
  pen.at(pen.ago(3), '09:30')
  call(chart, { symptoms: 'the worries', clinic: 'the house with the blue door' })
  fillIn(chart, { topic: 'stress', sheet: 'stress-plan', by: chart.client }, lightLoad)
  fillIn(
    chart,
    { topic: 'stress-vulnerability', sheet: 'my-picture', by: chart.client, finished: false },
    strain,
  )
  keepTool(chart, 'relaxing/senses/water-sound', { when: 'At the window', helped: [8, 8, 9] })
  keepTool(chart, 'coping/low-mood/tiny-goal', { helped: [5] })
  const said = sayOfPage(chart, STAFF.luis.id, 'stress/what-stress-is', {
    about: 'hard',
    words: 'Carol stopped at this page twice. A picture of a week would help.',
  })
  pen.at(pen.ago(2), '08:45')
  pen.write(STAFF.marcus.id, 'feedback.answer', {
    on: said,
    client: null,
    body: { words: 'Thank you both. I will draw one and ask Carol to look at it.' },
  })
  planned(chart, pen.ago(-1))
}

export function henrysChart(pen: Pen, teaching: Teaching): void {
  const chart = beginChart(pen, teaching, {
    who: CLIENTS.henry,
    by: STAFF.luis,
    called: 'Henry',
    days: 84,
    time: '12:00',
    place: 'Clinic, room 1',
    first: ['recovery-strategies', 'medication'],
  })
  held(chart, {
    days: 80,
    purpose: 'getting-to-know',
    response: 'Told his story in one breath.',
    note: 'First meeting.',
    during: (meeting) => getToKnow(chart, meeting),
  })
  held(chart, {
    days: 73,
    sections: ['what-recovery-means'],
    strategies: ['link-to-goal'],
    response: 'Quiet.',
    note: 'First part of Topic 1.',
    during: () => sayRecovery(chart, 'A place of my own.'),
  })
  held(chart, {
    days: 66,
    sections: ['medication/what-medicine-does', 'medication/weighing-it'],
    strategies: ['weigh-change', 'their-words'],
    response: 'Wanted all four boxes full before he said a word about them.',
    note: 'Henry asked for the topic on medicine before he moves. We wrote his four boxes; he takes a copy to the new clinic.',
    during: () => {
      choose(chart, { 'medication/antipsychotics': true })
      fillIn(chart, { topic: 'medication', sheet: 'medicine-pros-and-cons' }, aRoomOfMyOwn)
    },
  })
  pen.at(pen.ago(60), '12:00')
  chart.write(chart.by, 'enrolment.end', {
    on: chart.id('enrolment'),
    client: chart.client,
    body: {
      on: pen.ago(60),
      how: 'moved',
      reason: 'Moved to be near his son. Handed over to the agency there.',
    },
  })
}
