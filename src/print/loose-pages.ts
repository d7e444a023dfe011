// Pages that stand alone on paper: the introduction, the orientation, a leaflet, a story, a list, a relaxation script.
import type { Page } from '#curriculum/shape/handout.ts'
import type { Introduction, Leaflet, WrittenStory } from '#curriculum/shape/programme.ts'
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import type { WordList } from '#curriculum/shape/word-list.ts'
import { codeFor, leafletAddress, listAddress, pageAddress, relaxationAddress, storyAddress } from './code.ts'
import { drawingSvg } from './drawing.ts'
import { bind, type Imprint } from './handout.ts'
import type { Code, Paper, Piece } from './paper.ts'
import {
  fixedLines,
  groupPieces,
  NOTHING_AROUND,
  piecesOf,
  relaxationPieces,
  unsignedPieces,
} from './pieces.ts'
import { plain, printable } from './printable.ts'
import { words } from './words.ts'

type Loose = { title: string; language: string; edition: string; code: Code | null; pieces: Piece[] }

const loose = (imprint: Imprint, { title, language, edition, code, pieces }: Loose): Paper =>
  bind(imprint, title, language, [
    { ...{ edition, code, pieces }, title: printable(title), kicker: '', level: 1, look: 'page' },
  ])

const aroundOf = ({ own, emergency, unsigned }: Imprint) => ({ ...NOTHING_AROUND, own, emergency, unsigned })

export const leafletPaper = (leaflet: Leaflet, imprint: Imprint): Paper =>
  loose(imprint, {
    ...leaflet,
    code: codeFor(leafletAddress(imprint.origin, leaflet.id)),
    pieces: piecesOf(leaflet.blocks, aroundOf(imprint), 2),
  })

export const storyPaper = (story: WrittenStory, imprint: Imprint): Paper =>
  loose(imprint, {
    ...story,
    code: codeFor(storyAddress(imprint.origin, story.id)),
    pieces: [
      { kind: 'paragraph', runs: plain(story.about) },
      ...piecesOf(story.blocks, aroundOf(imprint), 2),
      { kind: 'small', text: words.madeUp },
    ],
  })

export const listPaper = (list: WordList, imprint: Imprint): Paper =>
  loose(imprint, {
    ...list,
    code: codeFor(listAddress(imprint.origin, list.id)),
    pieces: [
      { kind: 'paragraph', runs: plain(list.intro) },
      ...unsignedPieces(list.id, imprint),
      ...fixedLines(list.fixed),
      ...list.groups.flatMap((group) => groupPieces(group, 2)),
    ],
  })

export const relaxationPaper = (relaxation: Relaxation, language: string, imprint: Imprint): Paper =>
  loose(imprint, {
    ...{ title: relaxation.title, language, edition: '' },
    code: codeFor(relaxationAddress(imprint.origin, relaxation.id)),
    pieces: relaxationPieces(relaxation, 2),
  })

export const orientationPaper = (orientation: Page, imprint: Imprint): Paper =>
  loose(imprint, {
    ...orientation,
    code: codeFor(pageAddress(imprint.origin, 'orientation')),
    pieces: piecesOf(orientation.blocks, aroundOf(imprint), 2),
  })

/** The slides one under the other, with all that is said. */
export const introductionPaper = (introduction: Introduction, imprint: Imprint): Paper =>
  loose(imprint, {
    ...introduction,
    code: codeFor(pageAddress(imprint.origin, 'introduction')),
    pieces: introduction.slides.flatMap(({ title, say, drawing }): Piece[] => [
      { kind: 'heading', level: 2, runs: plain(title) },
      ...(drawing
        ? [{ kind: 'picture', svg: drawingSvg(drawing), alt: drawing.alt, width: drawing.width } as const]
        : []),
      ...say.map((line): Piece => ({ kind: 'paragraph', runs: plain(line) })),
    ]),
  })
