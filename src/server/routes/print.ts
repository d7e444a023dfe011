// Paper: handouts, sheets and leaflets for everybody, and a person's own pages for those who may open the chart.
import { z } from 'zod'
import { withOwnTexts } from '#curriculum/shape/agency-text.ts'
import { sectionOf } from '#curriculum/shape/handout.ts'
import { Edition, Id } from '#domain/text.ts'
import { type Imprint, sectionPaper, sheetPaper, topicPaper } from '#print/handout.ts'
import { TAKE_HOME_PARTS, takeHomePaper } from '#print/take-home.ts'
import { filledPaper, workbook } from '#print/workbook.ts'
import { inAgency } from '#server/db/tenant.ts'
import { file, page, route, type SignedIn } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { aroundFor } from '#server/pages/around.ts'
import { notFoundPage } from '#server/pages/document.ts'
import { sheetPage } from '#server/pages/loose.ts'
import { nothingToRead } from '#server/pages/reading.ts'
import {
  boundChart,
  filledIn,
  meetingOf,
  openToPrint,
  type PrintedChart,
  readingOf,
} from '#server/store/print-chart.ts'
import { sheetOf, unsignedLists } from '#server/store/print-content.ts'
import { readerFor } from '#server/store/reader.ts'
import {
  ChartSheeting,
  chartPress,
  PublicSheeting,
  pdf,
  publicPdf,
  publicPress,
  publicPrint,
} from './print-ask.ts'

const Word = z.string().max(80)

export const topicPdf = page({
  path: '/read/:topic/paper.pdf',
  does: 'Prints a whole handout with its sheets.',
  params: z.object({ topic: Word }),
  query: PublicSheeting,
  async handle(ask) {
    const topic = ask.services.content.topic(ask.params.topic)
    if (!topic) return notFoundPage()
    const { imprint, texts } = await publicPrint(ask)
    return publicPdf(topicPaper(withOwnTexts(topic, texts), imprint))
  },
})

export const sectionPdf = page({
  path: '/read/:topic/:section/paper.pdf',
  does: 'Prints one section of a handout with the sheets it names.',
  params: z.object({ topic: Word, section: Word }),
  query: PublicSheeting,
  async handle(ask) {
    const ours = ask.services.content.topic(ask.params.topic)
    if (!ours) return notFoundPage()
    const { imprint, texts } = await publicPrint(ask)
    const topic = withOwnTexts(ours, texts)
    const section = sectionOf(topic.handout, ask.params.section)
    return section ? publicPdf(sectionPaper(topic, section, imprint)) : notFoundPage()
  },
})

export const readSheet = page({
  path: '/read/sheet/:edition',
  does: 'Shows a blank sheet, where the code on its paper leads.',
  params: z.object({ edition: Word }),
  query: PublicSheeting.pick({ at: true, size: true }),
  async handle({ services, params, query }) {
    const [sheet, around] = await Promise.all([
      blankSheet(services, params.edition),
      aroundFor(services, query, publicPress.here),
    ])
    return sheet ? sheetPage(sheet, around) : nothingToRead(around)
  },
})

export const sheetPdf = page({
  path: '/read/sheet/:edition/paper.pdf',
  does: 'Prints a blank sheet.',
  params: z.object({ edition: Word }),
  query: PublicSheeting,
  async handle(ask) {
    const sheet = await blankSheet(ask.services, ask.params.edition)
    return sheet ? publicPdf(sheetPaper(sheet, (await publicPrint(ask)).imprint)) : notFoundPage()
  },
})

export const paperHere = route({
  method: 'GET',
  path: '/api/:agency/paper',
  who: 'person',
  audit: 'none',
  does: 'Says whether this server can make a PDF; where it cannot, the browser prints.',
  response: z.object({ here: z.boolean() }),
  handle: async () => ({ here: chartPress.here }),
})

/** The whole program is hundreds of pages: a few topics of it, with commas between. */
const Topics = z
  .string()
  .max(1000)
  .transform((text) => text.split(','))

export const workbookPdf = file({
  path: '/api/:agency/clients/:client/workbook.pdf',
  who: 'person',
  audit: 'read',
  does: 'Prints a person’s workbook; the reading of the chart is logged.',
  params: z.object({ client: Id }),
  query: ChartSheeting.extend({ what: z.enum(['all', 'mine']).default('all'), topics: Topics.optional() }),
  async handle(ask) {
    const { services, params, query } = ask
    const opened = await open(ask, params.client)
    const today = todayIn(opened.agency.zone, services.now())
    const bound = await boundChart(opened, { content: services.content, today, what: query.what })
    const asked = (topic: string) => query.topics?.includes(topic) ?? true
    const topics = bound.topics.filter(({ id }) => asked(id))
    const filled = bound.filled.filter(({ worksheet }) => asked(worksheet.topic))
    const imprint = await chartImprint(opened, ask, query)
    return pdf(chartPress, workbook({ ...bound, topics, filled }, imprint))
  },
})

export const worksheetPdf = file({
  path: '/api/:agency/clients/:client/worksheets/:id/paper.pdf',
  who: 'person',
  audit: 'read',
  does: 'Prints a sheet that a person filled in; the reading of the chart is logged.',
  params: z.object({ client: Id, id: Id }),
  query: ChartSheeting,
  async handle(ask) {
    const { services, params, query, agency } = ask
    const opened = await open(ask, params.client)
    const filled = await filledIn(opened, params.id, services.content)
    return pdf(chartPress, filledPaper(filled, agency.slug, await chartImprint(opened, ask, query)))
  },
})

const parts = z
  .string()
  .max(100)
  .transform((text) => TAKE_HOME_PARTS.filter((part) => text.split(',').includes(part)))

export const takeHomePdf = file({
  path: '/api/:agency/clients/:client/take-home/:attendance/paper.pdf',
  who: 'person',
  audit: 'read',
  does: 'Prints the page to take home from a session; the reading of the chart is logged.',
  params: z.object({ client: Id, attendance: Id }),
  query: ChartSheeting.extend({ parts: parts.default([...TAKE_HOME_PARTS]) }),
  async handle(ask) {
    const { services, params, query } = ask
    const opened = await open(ask, params.client)
    const meeting = meetingOf(opened, params.attendance, services.content)
    const imprint = await chartImprint(opened, ask, { ...query, size: query.size ?? 'large' })
    return pdf(chartPress, takeHomePaper(meeting, query.parts, imprint))
  },
})

type ChartAsk = { services: Services; agency: { id: Id }; me: SignedIn }

// The chart is read and its reading logged in one transaction, which is over before anything is printed.
const open = ({ services, agency, me }: ChartAsk, client: Id) =>
  inAgency(services.database.app, agency.id, async (trx) => {
    const reader = await readerFor(trx, { agency: agency.id, person: me.person, device: me.device })
    return openToPrint(reader, client)
  })

async function chartImprint(
  opened: PrintedChart,
  { services, origin }: { services: Services; origin: string },
  { paper, size }: z.output<typeof ChartSheeting>,
): Promise<Imprint> {
  const reading = readingOf(opened)
  const { name, emergency } = opened.agency
  const read = reading === undefined || reading.print === 'usual' ? 'usual' : 'large'
  const unsigned = await unsignedLists(services.content, opened.signatures)
  return {
    ...{ paper, size: size ?? read, origin, agency: name, emergency },
    ...{ own: reading?.words ?? {}, unsigned },
  }
}

async function blankSheet({ content }: Services, edition: string) {
  const named = Edition.safeParse(edition)
  return named.success ? sheetOf(content, named.data) : undefined
}

const todayIn = (zone: string, now: Date) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now)
