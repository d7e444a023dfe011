// The lists, drawings, stories and pages of the specimen: as many of each as the checks ask for, and no more.

const count = (many: number) => Array.from({ length: many }, (_, place) => place + 1)
const item = (id: string) => `      - { id: ${id}, label: One way }\n`

const list = (id: string, head: string, groups: readonly (readonly [string, string, number])[]) => `id: ${id}
title: Some ways
intro: You can pick what you like.
${head}groups:
${groups
  .map(
    ([name, more, items]) =>
      `  - id: ${name}\n    title: Ways for ${name}\n${more}    items:\n${count(items)
        .map((place) => item(`${name}-${place}`))
        .join('')}`,
  )
  .join('')}`

const FIXED = `sign: true
fixed:
  - Do not stop a medicine all at once.
  - If you drink each day, see a doctor before you stop.
  - If voices tell you to do harm, get help now.
`

const copingGroups = count(14).map((place) => [`trouble-${place}`, '', 8] as const)

const leaflet = (reader: string) => `---
title: A page to take
reader: ${reader}
---

This page is for ${reader}.
`

const story = (place: number) => `---
title: A day out
name: Person ${place}
about: This is how one day went.
topics: [first]
---

I took a walk. It was fine.
`

export const STOCK: Readonly<Record<string, string>> = {
  'lists/coping.en.yaml': list('coping', '', copingGroups),
  'lists/pleasant-activities.en.yaml': list('pleasant-activities', 'topic: first\n', [['home', '', 80]]),
  'lists/side-effects.en.yaml': list('side-effects', FIXED, [
    ['now', '    tier: emergency\n    intro: Get help at once.\n', 1],
    ['today', '    tier: clinic\n', 1],
  ]),
  'relaxation/slow-breathing.en.yaml': `id: slow-breathing
title: Slow breath
about: A slow breath can calm you.
before: [You can stop at any time.]
pace: { in: 4, hold: 0, out: 6 }
parts:
  - { say: Let the air come in., seconds: 20 }
  - { say: Let it go., seconds: 30 }
`,
  'drawings/steps.en.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200" stroke="currentColor" fill="none">
  <title>Steps to a goal</title>
  <desc>Three steps go up to a flag.</desc>
  <g transform="translate(10 20)">
    <path d="M0 100h60V60h60V20h60" stroke-width="3"/>
    <text x="10" y="150" font-size="16" fill="currentColor" stroke="none">start <tspan>here</tspan></text>
  </g>
</svg>
`,
  'programme/local.en.yaml': `- id: crisis-lines
  title: Help right now
  ask: Name the lines that answer day and night.
  empty: You can call for help at once.
  crisis: true
`,
  'programme/basics.en.md': '---\ntitle: The basics\n---\n\nBasics for staff, necessarily comprehensive.\n',
  'programme/evidence.en.md': '---\ntitle: What is known\n---\n\nEvidence for staff.\n',
  'programme/introduction.en.yaml': `title: How it begins
slides:
  - id: hello
    title: Hello
    drawing: steps
    say: [We are glad you came., You choose what we do.]
`,
  'cards/cards.en.yaml': count(12)
    .map(
      (place) => `- id: card-${place}
  title: A card
  use: When somebody wants to try it out.
  steps: [{ do: Set the scene., say: Shall we try? }]
  watch: [Stop when it is too much.]
  topics: [first]
`,
    )
    .join(''),
  ...Object.fromEntries(
    ['people', 'families', 'practitioners', 'leaders'].map((reader) => [
      `programme/leaflets/${reader}.en.md`,
      leaflet(reader),
    ]),
  ),
  ...Object.fromEntries(count(12).map((place) => [`stories/story-${place}.en.md`, story(place)])),
}

// More of what a written topic has to have many of.
export const MORE_QUESTIONS = count(8)
  .map(
    (place) => `- id: ask-more-${place}
  section: one
  kind: open
  question: What else helps you?
  answer: All that the person says.
`,
  )
  .join('')

export const MORE_IDEAS = count(11)
  .map(
    (place) => `- id: more-${place}
  section: two
  title: A small step
  words: I will take a small step.
  goal: true
`,
  )
  .join('')
