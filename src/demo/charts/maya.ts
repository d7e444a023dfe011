// Maya Torres: halfway through Topic 1 with a goal of her own, and a session today.

import { beginChart, type Chart, held, missed } from '#demo/chart.ts'
import { agree, askAboutSupporters, followUp, getToKnow, lookBack, sayRecovery, setGoal } from '#demo/life.ts'
import { call, choose, keepTool, sayOfPage } from '#demo/own-way.ts'
import type { Pen } from '#demo/pen.ts'
import { CLIENTS, STAFF } from '#demo/people.ts'
import { fillIn } from '#demo/sheets.ts'
import type { Teaching } from '#demo/teaching.ts'
import type { Day } from '#domain/day.ts'

const MEETS = { time: '14:00', place: 'The kitchen table', minutes: 50 }

/** One more planned meeting with Maya. */
export function nextMeeting(pen: Pen, day: Day): void {
  const client = CLIENTS.maya.id
  const by = STAFF.dana.id
  const [session, attendance] = [
    pen.id(`Maya Torres session ${day}`),
    pen.id(`Maya Torres attendance ${day}`),
  ]
  const body = { ...MEETS, day, purpose: 'imr' as const, format: 'one-to-one' as const, leaders: [by] }
  pen.write(by, 'session.plan', { on: session, client, body })
  pen.write(by, 'attendance.expect', { on: attendance, client, body: { session } })
}

export function mayasChart(pen: Pen, teaching: Teaching): void {
  const chart = beginChart(pen, teaching, {
    who: CLIENTS.maya,
    by: STAFF.dana,
    called: 'Maya',
    days: 39,
    ...MEETS,
  })
  held(chart, {
    days: 35,
    purpose: 'getting-to-know',
    response: 'Talked openly. Said she likes to know what comes next.',
    note: 'First meeting at Maya’s home. We went through what the program is and that she can stop at any time. She told me about her days, her sister and the café where she used to work.',
    during: (meeting) => getToKnow(chart, meeting),
  })
  held(chart, {
    days: 28,
    sections: ['what-recovery-means'],
    strategies: ['link-to-goal', 'two-way-talk'],
    response: 'Quick to find her own words. A little tired at the end.',
    theirs: 'I did not know I could decide what it means.',
    note: 'We read the first part of Topic 1 in turns. Maya said what recovery means to her. She agreed to ask her sister what she thinks.',
    during: (meeting) => {
      sayRecovery(chart, 'Having mornings that are mine, and people who know me, not my file.')
      askAboutSupporters(
        chart,
        meeting,
        'not-now',
        'Maybe my sister, later. I want to tell her myself first.',
      )
    },
  })
  let goal = ''
  let homework = ''
  held(chart, {
    days: 21,
    sections: ['what-helps'],
    strategies: ['hope', 'check-understanding', 'reinforcement'],
    skill: { id: 'ask-for-support', stage: 'modelled' },
    response: 'Laughed about the list of things that help. Wanted to try music first.',
    note: 'We went through what helps people and marked what Maya uses already. I showed how to ask for help; she watched and said what she saw.',
    during: (meeting) => {
      fillIn(chart, { topic: 'recovery-strategies', sheet: 'strategies' }, WHAT_HELPS)
      homework = agree(chart, meeting, 'try-one-way', { when: 'Saturday morning', where: 'At home', sure: 8 })
    },
  })
  missed(chart, 14, { why: 'client-cancelled', words: 'Had a cold. Called the evening before.' })
  held(chart, {
    days: 7,
    sections: ['what-matters'],
    strategies: ['weigh-change', 'small-pieces', 'modeling'],
    skill: { id: 'ask-for-support', stage: 'tried-here' },
    response: 'Chose her goal without help. Proud of the first step.',
    theirs: 'The café thing feels real now.',
    note: 'Maya looked at the areas of her life and chose work. She set a goal: to work two mornings a week in a café again. She tried asking her old boss in a role play and did it twice.',
    during: (meeting) => {
      fillIn(chart, { topic: 'recovery-strategies', sheet: 'life-areas' }, MY_LIFE)
      choose(chart, { 'practical-facts/depression': true, 'practical-facts/schizophrenia': false })
      lookBack(chart, homework, meeting, {
        how: 'some',
        helped: 'Music in the kitchen.',
        hindered: 'Slept badly two nights.',
      })
      goal = setGoal(
        chart,
        'Work two mornings a week in a café again',
        'I miss being needed, and the smell of coffee.',
        'work',
        [
          'Write down which mornings are good for me',
          'Call my old boss and ask for ten minutes',
          'Visit the café and look around',
        ],
      )
      followUp(chart, goal, meeting, {
        happened: 'We set this goal today.',
        next: 'Write down which mornings are good for me',
        confidence: 7,
      })
      agree(chart, meeting, null, {
        words: 'Write down which mornings are good for me, on the paper on the fridge',
        when: 'After breakfast',
        where: 'At home',
        helper: 'My sister',
        natural: true,
        sure: 8,
        goal,
      })
    },
  })
  betweenMeetings(chart)
  pen.at(pen.ago(3), '19:12')
  pen.write(CLIENTS.maya.id, 'agenda-item.add', {
    on: chart.id('agenda item'),
    client: chart.client,
    body: { words: 'What do I say if my boss asks why I was away so long?' },
  })
  pen.at(pen.ago(5), '16:00')
  nextMeeting(pen, pen.today)
  nextMeeting(pen, pen.ago(-7))
}

/** What Maya does on her phone by herself. */
function betweenMeetings(chart: Chart): void {
  const { pen, client } = chart
  pen.at(pen.ago(20), '18:40')
  call(chart, { illness: 'the fog', symptoms: 'foggy days', team: 'Dana and Dr. Marsh' })
  pen.at(pen.ago(18), '21:05')
  keepTool(chart, 'coping/low-mood/daylight', { when: 'Before noon, even if it rains', helped: [4, 6, 7] })
  keepTool(chart, 'coping/sleep/wind-down', {
    when: 'From nine on',
    who: 'My sister calls to remind me',
    helped: [5],
  })
  keepTool(chart, 'Coffee on the back step before anyone is up', { when: 'On foggy days', helped: [8, 9] })
  keepTool(chart, 'coping/voices/busy-task', { helped: [1], away: true })
  keepTool(chart, 'pleasant-activities/free-of-cost/library')
  pen.at(pen.ago(9), '20:30')
  sayOfPage(chart, client, 'what-helps', {
    about: 'missing',
    words: 'Music is what helps me most, and it is not on the page.',
  })
  pen.at(pen.ago(4), '17:50')
  fillIn(chart, { topic: 'social-support', sheet: 'my-circle', by: client, finished: false }, MY_CIRCLE)
}

const WHAT_HELPS = {
  'ways.people': ['use'],
  'ways.active': ['try'],
  'ways.fun': ['use', 'try'],
  'ways.making': ['try'],
  'ways.treatment': ['use'],
  best: 'Music in the kitchen, and my sister’s dog.',
  first: 'Going out before noon',
  when: 'Saturday, to the bakery and back',
}

const MY_LIFE = {
  'areas.friends': 'somewhat',
  'areas.family': 'very',
  'areas.work': 'not',
  'areas.home': 'very',
  'areas.money': 'not',
  'areas.making': 'somewhat',
  'going-well': 'My flat is mine and it is tidy. I did that room by room.',
  change: ['work', 'money'],
  different: 'I want a reason to get up, and to pay for my own coffee.',
  'one-inch': 'I put my alarm on again.',
}

const MY_CIRCLE = {
  'close.line-1': 'Rosa, my sister',
  'close.line-2': 'Biscuit, her dog',
  'now-and-then.line-1': 'Joy at the front desk',
  'from-before.line-1': 'Mr. Adler, my old boss',
  'what-they-give.line-1.person': 'Rosa',
  'what-they-give.line-1.they-give': 'She calls when I go quiet',
  'what-they-give.line-1.i-give': 'I make her laugh',
}
