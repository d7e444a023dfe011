// Paper that belongs to no topic: the introduction, the orientation, leaflets, stories, lists, relaxations.
import { z } from 'zod'
import { withOwnLocals } from '#curriculum/shape/agency-text.ts'
import type { Block } from '#curriculum/shape/block.ts'
import type { OwnText } from '#domain/own-text.ts'
import type { Imprint } from '#print/handout.ts'
import {
  introductionPaper,
  leafletPaper,
  listPaper,
  orientationPaper,
  relaxationPaper,
  storyPaper,
} from '#print/loose-pages.ts'
import type { Paper } from '#print/paper.ts'
import { type Page, page } from '#server/http/route.ts'
import { notFoundPage } from '#server/pages/document.ts'
import { type OpenShelf, openShelf } from '#server/pages/shelf.ts'
import { type PublicAsk, PublicSheeting, publicPdf, publicPrint } from './print-ask.ts'

const named = { params: z.object({ id: z.string().max(80) }), query: PublicSheeting }

export const introductionPdf = page({
  path: '/read/introduction/paper.pdf',
  does: 'Prints the words and drawings of the introduction.',
  query: PublicSheeting,
  handle: (ask) => printed(ask, ({ introduction }, { imprint }) => introductionPaper(introduction, imprint)),
})

export const orientationPdf = page({
  path: '/read/orientation/paper.pdf',
  does: 'Prints the orientation sheet.',
  query: PublicSheeting,
  handle: (ask) =>
    printed(ask, ({ orientation }, { imprint, texts }) =>
      orientationPaper(withOwn(orientation, texts), imprint),
    ),
})

export const leafletPdf = page({
  path: '/read/leaflet/:id/paper.pdf',
  does: 'Prints a leaflet.',
  ...named,
  handle: (ask) =>
    printed(ask, ({ leaflets }, { imprint, texts }) => {
      const leaflet = leaflets.find(({ id }) => id === ask.params.id)
      return leaflet && leafletPaper(withOwn(leaflet, texts), imprint)
    }),
})

export const storyPdf = page({
  path: '/read/story/:id/paper.pdf',
  does: 'Prints a recovery story.',
  ...named,
  handle: (ask) =>
    printed(ask, ({ stories }, { imprint }) => {
      const story = stories.find(({ id }) => id === ask.params.id)
      return story && storyPaper(story, imprint)
    }),
})

export const listPdf = page({
  path: '/read/list/:id/paper.pdf',
  does: 'Prints a list, such as warning signs.',
  ...named,
  handle: (ask) =>
    printed(ask, ({ lists }, { imprint }) => {
      const list = lists.find(({ id }) => id === ask.params.id)
      return list && listPaper(list, imprint)
    }),
})

export const relaxationPdf = page({
  path: '/read/relaxation/:id/paper.pdf',
  does: 'Prints the words of a relaxation.',
  ...named,
  handle: (ask) =>
    printed(ask, ({ relaxations, orientation: { language } }, { imprint }) => {
      const relaxation = relaxations.find(({ id }) => id === ask.params.id)
      return relaxation && relaxationPaper(relaxation, language, imprint)
    }),
})

type Print = { imprint: Imprint; texts: readonly OwnText[] }

async function printed(
  ask: PublicAsk,
  paperOf: (shelf: OpenShelf, print: Print) => Paper | undefined,
): Promise<Page> {
  const paper = paperOf(await openShelf(ask.services.content), await publicPrint(ask))
  return paper ? publicPdf(paper) : notFoundPage()
}

const withOwn = <Written extends { blocks: Block[] }>(page: Written, texts: readonly OwnText[]): Written => ({
  ...page,
  blocks: withOwnLocals(page.blocks, texts),
})
