// The smallest curriculum that passes every check: tests write it to a folder and break one thing in it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { MORE_IDEAS, MORE_QUESTIONS, STOCK } from './specimen-stock.ts'

const HANDOUT = `---
title: A first topic
---

{% section id="one" title="What helps" minutes=10 %}

Some days are hard. A {% term id="team" %}team{% /term %} can **help** you.

## Things to try

- Take a walk.
- Call a friend.

{% keypoint %}You choose what helps.{% /keypoint %}

{% question id="what-helps" %}
What helps you on a bad day?
{% /question %}

{% story name="Ida" %}
Ida likes to sing. She sings when she is sad.
{% /story %}

{% worksheet id="my-list" /%}

{% practise skill="ask" %}
Try it here first.
{% /practise %}

{% summary %}You know what helps you.{% /summary %}

{% /section %}

{% section id="two" title="The next step" minutes=15 code="1A" %}

{% drawing id="steps" /%}

{% list id="side-effects" group="now" /%}

{% list id="coping" /%}

{% relaxation id="slow-breathing" /%}

{% local id="crisis-lines" /%}

{% source %}The Big Count of People, figures of 2017{% /source %}

{% question id="next" %}What comes next for you?{% /question %}

{% example %}Tom wants a job. He asks his aunt.{% /example %}

{% summary %}
1. Start small.
2. Try again.
{% /summary %}

{% /section %}
`

const GUIDE_HEADINGS = [
  ['Introduction', 'introduction'],
  ['Goals', 'goals'],
  ['Pacing', 'pacing'],
  ['Structure', 'structure'],
  ['Motivational strategies', 'motivational'],
  ['Educational strategies', 'educational'],
  ['Cognitive-behavioral strategies', 'cognitive-behavioural'],
  ['Home practice', 'homework'],
  ['Tips', 'tips'],
  ['Review', 'review'],
]

const GUIDE = `${GUIDE_HEADINGS.map(([title, id]) => `# ${title} {% #${id} %}\n\nSay this, guide.\n`).join('\n')}
{% advice section="one" %}
Ask before you tell.
{% /advice %}

{% advice section="two" %}
Keep it small.
{% /advice %}
`

const WORKSHEETS = `- id: my-list
  title: My list
  intro: Fill in what you like.
  fields:
    - { id: top, kind: heading, label: The week }
    - { id: name, kind: text, label: What can we call it? }
    - { id: story, kind: long, label: How did it go?, hint: Write as much as you like. }
    - id: mood
      kind: choice
      label: How was it?
      options: [{ id: good, label: Good }, { id: bad, label: Bad }]
    - { id: sure, kind: scale, label: How sure are you?, from: 0, to: 10, fromLabel: Not sure, toLabel: Sure }
    - id: areas
      kind: grid
      label: Parts of my life
      pick: one
      own: 2
      columns: [{ id: fine, label: It is fine }, { id: change, label: I want a change }]
      rows: [{ id: home, label: Home }, { id: work, label: Work }]
    - { id: people, kind: list, label: Who can help?, lines: 3 }
    - id: two-sides
      kind: boxes
      label: What is good, and what is not?
      boxes: [{ id: good, label: What is good }, { id: bad, label: What is not }]
    - id: plan
      kind: table
      label: My plan
      columns: [{ id: what, label: What }, { id: when, label: When }]
      rows: { from: side-effects/today }
      lines: 2
    - { id: ways, kind: choices, label: What could you try?, options: { from: coping } }
    - { id: when, kind: day, label: When will you look at it again? }
`

const TOPIC = 'topics/01-first'

export const SPECIMEN: Readonly<Record<string, string>> = {
  [`${TOPIC}/topic.yaml`]: `id: first
number: 1
status: written
sections: [one, two]
sheets: [my-list]
en:
  title: A first topic
  short: What helps
  aims:
    - Find out what helps me.
`,
  [`${TOPIC}/handout.en.md`]: HANDOUT,
  [`${TOPIC}/guide.en.md`]: GUIDE,
  [`${TOPIC}/worksheets.en.yaml`]: WORKSHEETS,
  [`${TOPIC}/review.en.yaml`]: `- id: ask-open
  section: one
  kind: open
  question: What helps you?
  answer: Anything the person names.
- id: ask-choice
  section: two
  kind: choice
  question: Who picks the goal?
  options: [{ id: me, label: I do }, { id: them, label: They do }]
  answer: me
${MORE_QUESTIONS}`,
  [`${TOPIC}/homework.en.yaml`]: `- id: walk
  section: one
  title: Take a walk
  words: I will walk for ten minutes.
  goal: true
${MORE_IDEAS}`,
  [`${TOPIC}/skills.en.yaml`]: `- id: ask
  title: Ask for help
  kind: social
  why: It is good to have some help.
  steps:
    - Say what you want.
    - Say why it would help.
  sections: [one]
`,
  [`${TOPIC}/glossary.en.yaml`]: `- { id: calm, term: calm, means: At rest., ask: What do you call it? }
`,
  [`${TOPIC}/points.en.yaml`]: `one:
  - I choose what helps me.
`,
  ...STOCK,
  'topics/02-second/topic.yaml': `id: second
number: 2
status: planned
en:
  title: A second topic
  short: Not here yet
  aims: [Learn what comes next.]
`,
  'strategies/strategies.en.yaml': `motivational: [{ id: link, title: Link to the goal, means: You say how it helps with the goal. }]
educational: [{ id: check, title: Check it is clear, means: The person says it in their words. }]
cognitive-behavioural: [{ id: role-play, title: Role play, means: You try it out together. }]
`,
  'programme/orientation.en.md': `---
title: What we do
---

We meet each week. You can stop at any time.
`,
  'programme/inventory.en.yaml': `- id: inventory
  title: What I like
  intro: You can leave out what you like.
  fields: [{ id: days, kind: long, label: What is a good day for you? }]
`,
  'programme/praise.en.yaml': `- You came back to it, and that took work.
`,
  'programme/glossary.en.yaml': `- { id: team, term: team, means: The people who work with you. }
`,
}

// Writes the files to a new temporary folder and says where.
export function writeCurriculum(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'curriculum-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
