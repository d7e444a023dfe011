// Specimens of a handout's blocks and of a worksheet, to fill in, to read and to print.
import { useState } from 'preact/hooks'
import type { Block } from '#curriculum/shape/block.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Answer } from '#domain/worksheet.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Card } from '#web/parts/card.tsx'
import { SheetForm } from '#web/parts/sheet-form.tsx'
import { SheetRead } from '#web/parts/sheet-read.tsx'
import { placeWords } from '#web/words/en/block-places.ts'

const blocks: Block[] = [
  { kind: 'heading', text: [{ text: 'Small things add up' }] },
  {
    kind: 'paragraph',
    text: [
      { text: 'People who live with ' },
      { text: 'a mental illness', term: 'illness' },
      { text: ' find their own ways to feel ' },
      { text: 'better', strong: true },
      { text: '. Some of them may fit you. Some may ' },
      { text: 'not', emphasis: true },
      { text: '.' },
    ],
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      [{ text: 'Time with people you like' }],
      [{ text: 'Moving your body' }],
      [{ text: 'A quiet hour' }],
    ],
  },
  { kind: 'question', id: 'q', text: [{ text: 'What has helped you on a hard day?' }] },
  {
    kind: 'story',
    name: 'Mina',
    blocks: [
      {
        kind: 'paragraph',
        text: [
          {
            text: 'Mina stopped going out. A neighbor asked her to feed his cat. “It got me up the stairs each day,” she says.',
          },
        ],
      },
    ],
  },
  {
    kind: 'example',
    blocks: [
      {
        kind: 'paragraph',
        text: [{ text: 'You want to see friends. A first step is one text to one friend.' }],
      },
    ],
  },
  {
    kind: 'keypoint',
    blocks: [{ kind: 'paragraph', text: [{ text: 'You choose what to try. One thing is enough.' }] }],
  },
  {
    kind: 'practise',
    skill: 'ask',
    blocks: [
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ text: 'Pick one person.' }],
          [{ text: 'Say what you need.' }],
          [{ text: 'Say how it would help.' }],
        ],
      },
    ],
  },
  {
    kind: 'summary',
    blocks: [{ kind: 'paragraph', text: [{ text: 'Many things help. You know best which ones help you.' }] }],
  },
]

const sheet: Sheet = {
  id: 'specimen',
  topic: 'specimen',
  language: 'en',
  edition: '0000000000000000',
  title: 'What helps me',
  intro: 'Mark what you already use and what you would like to try.',
  fields: [
    { id: 'h', kind: 'heading', label: 'Ways that help' },
    {
      id: 'ways',
      kind: 'grid',
      label: 'How happy am I with …',
      hint: 'Skip any part that does not matter to you.',
      pick: 'one',
      own: 1,
      columns: [
        { id: 'not', label: 'Not happy' },
        { id: 'some', label: 'Somewhat' },
        { id: 'very', label: 'Very happy' },
      ],
      rows: [
        { id: 'friends', label: 'Friends' },
        { id: 'home', label: 'Where I live' },
      ],
    },
    {
      id: 'best',
      kind: 'long',
      label: 'What has helped me most',
      hint: 'Think of a hard time you came through.',
    },
    { id: 'first', kind: 'text', label: 'The one I would like to try first' },
    { id: 'day', kind: 'day', label: 'The day I start' },
    {
      id: 'with',
      kind: 'choices',
      label: 'With whom',
      options: [
        { id: 'alone', label: 'On my own' },
        { id: 'friend', label: 'With a friend' },
      ],
    },
    {
      id: 'sure',
      kind: 'scale',
      label: 'How sure am I?',
      from: 1,
      to: 5,
      fromLabel: 'not yet',
      toLabel: 'sure',
    },
    { id: 'steps', kind: 'list', label: 'Three small steps', lines: 3 },
  ],
}

const words = {
  clear: 'Take this answer back',
  line: (label: string, number: number) => `${label}, ${number}`,
  ownRow: () => 'Something else that matters to me',
}

export function Handout({ level = 3 }: { level?: 2 | 3 }) {
  return (
    <Blocks
      blocks={blocks}
      level={level}
      own={{ illness: 'my nerves' }}
      words={{
        question: 'A question for you',
        keypoint: 'Worth keeping',
        practise: 'Try it',
        example: 'An example',
        summary: 'In short',
        story: (name) => `${name}’s story`,
        ...placeWords,
      }}
    />
  )
}

export function Reading() {
  const [answers, setAnswers] = useState<Record<string, Answer>>({
    'ways.friends': 'some',
    'ways.own-1.name': 'My garden',
    best: 'My sister calling on Sundays.',
    with: ['friend'],
    sure: 4,
    'steps.line-1': 'Text Lena',
  })
  return (
    <>
      <Handout />
      <Card title={sheet.title}>
        <p>{sheet.intro}</p>
        <SheetForm
          sheet={sheet}
          answers={answers}
          words={words}
          onAnswer={(path, value) => setAnswers((now) => ({ ...now, [path]: value }))}
        />
      </Card>
      <Card title="The same sheet, to read">
        <SheetRead sheet={sheet} answers={answers} day={(day) => day} nothing="Not filled in" />
      </Card>
      <Card title="The same sheet, for the pen">
        <SheetRead sheet={sheet} answers={{}} day={(day) => day} nothing="Not filled in" />
      </Card>
    </>
  )
}
