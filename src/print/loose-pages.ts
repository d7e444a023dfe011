// Pages that stand alone on paper: a leaflet, a story, a list, a relaxation script.
import type { Leaflet, WrittenStory } from '#curriculum/shape/programme.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import type { WordList } from '#curriculum/shape/word-list.ts'
import { codeFor, leafletAddress } from './code.ts'
import { bind, type Imprint } from './handout.ts'
import type { Code, Paper, Piece } from './paper.ts'
import { fixedLines, groupPieces, NOTHING_AROUND, piecesOf, relaxationPieces } from './pieces.ts'
import { plain, printable } from './printable.ts'
import { words } from './words.ts'

type Loose = { title: string; language: string; edition: string; code: Code | null; pieces: Piece[] }

const loose = (imprint: Imprint, { title, language, edition, code, pieces }: Loose): Paper =>
  bind(imprint, title, language, [
    { ...{ edition, code, pieces }, title: printable(title), kicker: '', level: 1, look: 'page' },
  ])

const aroundOf = ({ own, emergency }: Imprint) => ({ ...NOTHING_AROUND, own, emergency })

export const leafletPaper = (leaflet: Leaflet, imprint: Imprint): Paper =>
  loose(imprint, {
    ...leaflet,
    code: codeFor(leafletAddress(imprint.origin, leaflet.id)),
    pieces: piecesOf(leaflet.blocks, aroundOf(imprint), 2),
  })

export const storyPaper = (story: WrittenStory, imprint: Imprint): Paper =>
  loose(imprint, {
    ...story,
    code: null,
    pieces: [
      { kind: 'paragraph', runs: plain(story.about) },
      ...piecesOf(story.blocks, aroundOf(imprint), 2),
      { kind: 'small', text: words.madeUp },
    ],
  })

export const listPaper = (list: WordList, imprint: Imprint): Paper =>
  loose(imprint, {
    ...list,
    code: null,
    pieces: [
      { kind: 'paragraph', runs: plain(list.intro) },
      ...fixedLines(list.fixed),
      ...list.groups.flatMap((group) => groupPieces(group, 2)),
    ],
  })

export const relaxationPaper = (relaxation: Relaxation, language: string, imprint: Imprint): Paper =>
  loose(imprint, {
    ...{ title: relaxation.title, language, edition: '', code: null },
    pieces: relaxationPieces(relaxation, 2),
  })
