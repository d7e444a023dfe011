// Specimens of what a handout shows from elsewhere, and of the boxes and the table of a worksheet.
import { useState } from 'preact/hooks'
import type { Block } from '#curriculum/shape/block.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Card } from '#web/parts/card.tsx'
import { SheetForm } from '#web/parts/sheet-form.tsx'
import { SheetRead } from '#web/parts/sheet-read.tsx'
import { teachWords } from '#web/words/en/session-teach.ts'

const blocks: Block[] = [
  {
    kind: 'drawing',
    drawing: {
      ...{
        id: 'steps',
        title: 'Steps to a goal',
        alt: 'Three steps go up to a flag.',
        width: 320,
        height: 160,
      },
      marks: [
        {
          tag: 'g',
          at: { fill: 'none', stroke: 'currentColor', 'stroke-width': '3' },
          marks: [{ tag: 'path', at: { d: 'M20 140h80v-40h80v-40h80v-40' }, marks: [] }],
        },
        { tag: 'text', at: { x: '24', y: '158', 'font-size': '16' }, text: 'Start here', marks: [] },
      ],
    },
  },
  {
    kind: 'word-list',
    list: 'side-effects',
    title: 'Side effects and what to do',
    fixed: ['Do not stop a medicine all at once on your own.'],
    groups: [
      {
        ...{ id: 'now', tier: 'emergency', title: 'Any of these', intro: 'Call the emergency number.' },
        items: [{ id: 'seizure', label: 'A seizure', note: 'The body shakes or goes stiff.' }],
      },
      { id: 'today', tier: 'clinic', title: 'Or these', items: [{ id: 'rash', label: 'A rash' }] },
    ],
  },
  {
    kind: 'relaxation',
    relaxation: {
      ...{ id: 'breath', title: 'Slow breathing', about: 'A slow breath can calm the body.' },
      before: ['You can stop at any time.'],
      parts: [{ say: 'Let the air come in softly.', seconds: 20 }],
    },
  },
  {
    kind: 'local',
    id: 'crisis-lines',
    title: 'Help right now',
    empty: 'Call the emergency number.',
    crisis: true,
  },
  {
    kind: 'local',
    id: 'groups',
    title: 'Groups near you',
    empty: 'Ask your worker about groups.',
    crisis: false,
  },
  { kind: 'source', text: 'National Institute of Mental Health, figures of 2017' },
]

const sheet: Sheet = {
  ...{ id: 'sides', topic: 'specimen', language: 'en', edition: '0000000000000001' },
  title: 'Two sides of a change',
  intro: 'Write in any box you like.',
  fields: [
    {
      ...{ id: 'boxes', kind: 'boxes', label: 'Good and not so good' },
      boxes: [
        'Good things about now',
        'Not so good about now',
        'Good about a change',
        'Not so good about a change',
      ].map((label, place) => ({ id: `box-${place}`, label })),
    },
    {
      ...{ id: 'plan', kind: 'table', label: 'My plan for a hard day', lines: 1 },
      columns: ['What I notice', 'What I can do', 'Who can help'].map((label, place) => ({
        id: `col-${place}`,
        label,
      })),
      rows: [{ id: 'sleep', label: 'I sleep less than I need' }],
    },
  ],
}

export function Places() {
  const [answers, setAnswers] = useState<Record<string, Answer>>({
    'boxes.box-0': 'I know how my days go.',
    'plan.sleep.col-0': 'I am up at four.',
    'plan.sleep.col-2': 'My brother.',
  })
  const day = (said: string) => said
  return (
    <>
      <Blocks blocks={blocks} words={teachWords.blocks} />
      <Card title={sheet.title}>
        <SheetForm
          sheet={sheet}
          answers={answers}
          words={teachWords.sheet}
          onAnswer={(path, value) => setAnswers((now) => ({ ...now, [path]: value }))}
        />
      </Card>
      <Card title="To read">
        <SheetRead sheet={sheet} answers={answers} day={day} nothing="Not filled in" />
      </Card>
      <Card title="For the pen">
        <SheetRead sheet={sheet} answers={{}} day={day} nothing="Not filled in" />
      </Card>
    </>
  )
}
