// Blocks of a handout as pieces of paper, in the person's own words where they have some.
import { type Block, type Inline, inOwnWords, type Prose } from '#curriculum/shape/block.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { Skill } from '#curriculum/shape/topic.ts'
import type { ListGroup } from '#curriculum/shape/word-list.ts'
import { drawingSvg } from './drawing.ts'
import type { Piece } from './paper.ts'
import { plain, printable, runsOf, strong } from './printable.ts'
import { words } from './words.ts'

/** What blocks name but do not hold, and how the person calls things. */
export type Around = {
  own: Readonly<Record<string, string>>
  skills: readonly Skill[]
  sheets: readonly Sheet[]
  /** The number for an emergency where the agency is. */
  emergency: string
  /** Lists that a clinician signs and nobody has yet. */
  unsigned: readonly string[]
}

export const NOTHING_AROUND: Around = { own: {}, skills: [], sheets: [], emergency: '911', unsigned: [] }

/** `level` is that of the headings within: one below the heading the blocks stand under. */
export function piecesOf(blocks: readonly Block[], around: Around, level: number): Piece[] {
  return blocks.flatMap((block) => pieceOf(block, around, level))
}

function pieceOf(block: Block, around: Around, level: number): Piece[] {
  const line = (text: readonly Inline[]) => runsOf(inOwnWords(text, around.own))
  const inside = (prose: readonly Prose[]) => piecesOf(prose, around, level)
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: line(block.text) }]
    case 'heading':
      return [{ kind: 'heading', level, runs: line(block.text) }]
    case 'list':
      return [{ kind: 'list', ordered: block.ordered, items: block.items.map(line) }]
    case 'question':
      return [
        {
          kind: 'box',
          look: 'plain',
          title: '',
          pieces: [
            { kind: 'paragraph', runs: line(block.text) },
            { kind: 'lines', count: 2 },
          ],
        },
      ]
    case 'keypoint':
    case 'example':
    case 'summary':
      return [{ kind: 'box', look: block.kind, title: words[block.kind], pieces: inside(block.blocks) }]
    case 'story':
      return [
        {
          kind: 'box',
          look: 'story',
          title: printable(words.story(block.name)),
          pieces: inside(block.blocks),
        },
      ]
    case 'practise': {
      const skill = around.skills.find(({ id }) => id === block.skill)
      const title = skill ? words.practise(printable(skill.title)) : words.practiseThis
      return [{ kind: 'box', look: 'practise', title, pieces: [...stepsOf(skill), ...inside(block.blocks)] }]
    }
    case 'worksheet': {
      const sheet = around.sheets.find(({ id }) => id === block.id)
      if (!sheet) return []
      const title = words.sheetBehind(printable(sheet.title))
      return [
        { kind: 'box', look: 'plain', title, pieces: [{ kind: 'paragraph', runs: plain(words.sheetWhere) }] },
      ]
    }
    case 'drawing': {
      const { width, alt } = block.drawing
      return [{ kind: 'picture', svg: drawingSvg(block.drawing), alt, width }]
    }
    case 'word-list':
      return [
        { kind: 'heading', level, runs: plain(block.title) },
        ...unsignedPieces(block.list, around),
        ...fixedLines(block.fixed),
        ...block.groups.flatMap((group) => groupPieces(group, level + 1)),
      ]
    case 'relaxation':
      return [
        { kind: 'heading', level, runs: plain(block.relaxation.title) },
        ...relaxationPieces(block.relaxation, level + 1),
      ]
    case 'source':
      return [{ kind: 'small', text: `${words.source} ${printable(block.text)}` }]
    case 'local':
      return [localPiece(block, inside, around)]
  }
}

const stepsOf = (skill: Skill | undefined): Piece[] =>
  skill ? [{ kind: 'list', ordered: true, items: skill.steps.map(plain) }] : []

function localPiece(
  { title, words: filled, empty, crisis }: Extract<Block, { kind: 'local' }>,
  inside: (prose: readonly Prose[]) => Piece[],
  { emergency }: Around,
): Piece {
  const help: Piece[] = crisis ? [{ kind: 'paragraph', runs: strong(words.emergency(emergency)) }] : []
  const told: Piece[] = filled
    ? inside(filled)
    : [
        { kind: 'paragraph', runs: plain(empty) },
        { kind: 'lines', count: 2 },
        { kind: 'small', text: words.notFilledIn },
      ]
  return {
    kind: 'box',
    look: crisis ? 'urgent' : 'plain',
    title: printable(title),
    pieces: [...help, ...told],
  }
}

/** Stands with a list that no clinician of the agency has looked over. */
export const unsignedPieces = (list: string, { unsigned }: Pick<Around, 'unsigned'>): Piece[] =>
  unsigned.includes(list)
    ? [
        {
          kind: 'box',
          look: 'plain',
          title: '',
          pieces: [{ kind: 'paragraph', runs: strong(words.notSigned) }],
        },
      ]
    : []

export function fixedLines(lines: readonly string[]): Piece[] {
  if (lines.length === 0) return []
  return [
    {
      kind: 'box',
      look: 'keypoint',
      title: '',
      pieces: [{ kind: 'list', ordered: false, items: lines.map(plain) }],
    },
  ]
}

export function groupPieces({ title, intro, tier, items }: ListGroup, level: number): Piece[] {
  const lines = items.map(({ label, note }) =>
    note === undefined ? plain(label) : [...strong(label), ...plain(` ${note}`)],
  )
  const list: Piece = { kind: 'list', ordered: false, items: lines }
  const lead: Piece[] = intro === undefined ? [] : [{ kind: 'paragraph', runs: plain(intro) }]
  const heading: Piece = { kind: 'heading', level, runs: plain(title) }
  if (tier === undefined) return [heading, ...lead, list]
  const look = tier === 'emergency' ? 'urgent' : 'plain'
  const named = tier === 'emergency' ? words.urgent : words.clinic
  // A heading that says how urgent it is needs no second line that does.
  const said = lettersOf(title).includes(lettersOf(named)) ? '' : named
  return [heading, { kind: 'box', look, title: said, pieces: [...lead, list] }]
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

/** A script to follow, with how long each part lasts. */
export function relaxationPieces({ about, before, pace, parts }: Relaxation, level: number): Piece[] {
  const breath = pace
    ? [
        words.breathIn(pace.in),
        ...(pace.hold > 0 ? [words.breathHold(pace.hold)] : []),
        words.breathOut(pace.out),
      ].join(', ')
    : ''
  return [
    { kind: 'paragraph', runs: plain(about) },
    { kind: 'heading', level, runs: plain(words.before) },
    { kind: 'list', ordered: false, items: before.map(plain) },
    ...(breath === '' ? [] : [{ kind: 'paragraph', runs: strong(words.pace(breath)) } as const]),
    {
      kind: 'list',
      ordered: true,
      items: parts.map(({ say, seconds }) => [
        ...plain(`${say} `),
        { text: `(${words.seconds(seconds)})`, emphasis: true },
      ]),
    },
  ]
}
