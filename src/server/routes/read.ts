// Pages to read without signing in and without script: all of the programme that is for everybody.
import { z } from 'zod'
import type { WrittenTopic } from '#curriculum/shape/topic.ts'
import { Slug } from '#domain/text.ts'
import { type Page, page } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { type Around, aroundFor } from '#server/pages/around.ts'
import { handoutPage, sectionPage } from '#server/pages/handout.ts'
import { indexPage } from '#server/pages/index-page.ts'
import {
  introductionPage,
  leafletPage,
  listPage,
  orientationPage,
  relaxationPage,
  storyPage,
  wordsPage,
} from '#server/pages/loose.ts'
import { nothingToRead } from '#server/pages/reading.ts'
import { type OpenShelf, openShelf } from '#server/pages/shelf.ts'
import { publicPress } from './print-ask.ts'

const Word = z.string().max(80)
const Query = z.object({
  at: Slug.optional().catch(undefined),
  size: z.enum(['usual', 'large']).optional().catch(undefined),
})

type ReadAsk = { services: Services; query: z.output<typeof Query> }
const around = ({ services, query }: ReadAsk) => aroundFor(services, query, publicPress.here)

export const readAll = page({
  path: '/read',
  does: 'Leads to every page that can be read without signing in.',
  query: Query,
  async handle(ask) {
    const { content } = ask.services
    const { topics, language } = content.index('client')
    return indexPage(topics, await openShelf(content), language, await around(ask))
  },
})

export const readIntroduction = page({
  path: '/read/introduction',
  does: 'Shows the words and drawings of the introduction.',
  query: Query,
  handle: (ask) => shelfPage(ask, ({ introduction }, around) => introductionPage(introduction, around)),
})

export const readOrientation = page({
  path: '/read/orientation',
  does: 'Shows the orientation sheet.',
  query: Query,
  handle: (ask) => shelfPage(ask, ({ orientation }, around) => orientationPage(orientation, around)),
})

export const readWords = page({
  path: '/read/words',
  does: 'Shows the words of the programme and what they mean.',
  query: Query,
  handle: (ask) =>
    shelfPage(ask, ({ glossary }, around) =>
      wordsPage(glossary, ask.services.content.index('client').language, around),
    ),
})

const named = { params: z.object({ id: Word }), query: Query }

export const readStory = page({
  path: '/read/story/:id',
  does: 'Shows a recovery story.',
  ...named,
  handle: (ask) =>
    shelfPage(ask, ({ stories }, around) => {
      const story = stories.find(({ id }) => id === ask.params.id)
      return story && storyPage(story, stories, around)
    }),
})

export const readLeaflet = page({
  path: '/read/leaflet/:id',
  does: 'Shows a leaflet.',
  ...named,
  handle: (ask) =>
    shelfPage(ask, ({ leaflets }, around) => {
      const leaflet = leaflets.find(({ id }) => id === ask.params.id)
      return leaflet && leafletPage(leaflet, leaflets, around)
    }),
})

export const readList = page({
  path: '/read/list/:id',
  does: 'Shows a list, such as warning signs.',
  ...named,
  handle: (ask) =>
    shelfPage(ask, ({ lists }, around) => {
      const list = lists.find(({ id }) => id === ask.params.id)
      return list && listPage(list, lists, around)
    }),
})

export const readRelaxation = page({
  path: '/read/relaxation/:id',
  does: 'Shows the words of a relaxation.',
  ...named,
  handle: (ask) =>
    shelfPage(ask, ({ relaxations, orientation: { language } }, around) => {
      const relaxation = relaxations.find(({ id }) => id === ask.params.id)
      return relaxation && relaxationPage(relaxation, { relaxations, language }, around)
    }),
})

export const readTopic = page({
  path: '/read/:topic',
  does: 'Shows a whole handout, to read or print without script.',
  params: z.object({ topic: Word }),
  query: Query,
  handle: (ask) => topicPage(ask, ask.params.topic, handoutPage),
})

export const readSection = page({
  path: '/read/:topic/:section',
  does: 'Shows one section of a handout.',
  params: z.object({ topic: Word, section: Word }),
  query: Query,
  handle: (ask) =>
    topicPage(ask, ask.params.topic, (topic, topics, around) =>
      sectionPage(topic, ask.params.section, topics, around),
    ),
})

async function shelfPage(
  ask: ReadAsk,
  draw: (shelf: OpenShelf, around: Around) => Page | undefined,
): Promise<Page> {
  const [shelf, here] = await Promise.all([openShelf(ask.services.content), around(ask)])
  return draw(shelf, here) ?? nothingToRead(here)
}

type DrawTopic = (topic: WrittenTopic, topics: readonly WrittenTopic[], around: Around) => Page

async function topicPage(ask: ReadAsk, id: string, draw: DrawTopic): Promise<Page> {
  const { content } = ask.services
  const [topic, here] = [content.topic(id), await around(ask)]
  return topic ? draw(topic, content.topics, here) : nothingToRead(here)
}
