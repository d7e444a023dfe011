// Fidelity: figures for those who deliver the programme and those who look after it; to everybody else there are none.
import type { z } from 'zod'
import { SCALE, SCALE_VERSION } from '#domain/fidelity-scale.ts'
import { isNarrow, WIDEST } from '#domain/sample.ts'
import type { Id } from '#domain/text.ts'
import { fidelityReport, type Report } from '#print/fidelity.ts'
import { reportWords } from '#print/fidelity-words.ts'
import { inAgency } from '#server/db/tenant.ts'
import { codebookCsv, fidelityCsv as figuresCsv } from '#server/fidelity/csv.ts'
import { type Figures, figuresOf } from '#server/fidelity/figures.ts'
import { clientsIn } from '#server/fidelity/kept.ts'
import { rowsBehind } from '#server/fidelity/rows.ts'
import {
  FidelityAsk,
  FidelityShape,
  RowsAsk,
  RowsShape,
  TrialAsk,
  TrialShape,
} from '#server/fidelity/shapes.ts'
import { type Shown, shownTo } from '#server/fidelity/views.ts'
import { notThere } from '#server/http/denied.ts'
import { file, route, type SignedIn } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { agencyRecord } from '#server/store/agencies.ts'
import { type Reader, readerFor } from '#server/store/reader.ts'
import { ChartSheeting, chartPress, pdf } from './print-ask.ts'

const CSV = 'text/csv; charset=utf-8'

export const fidelity = route({
  method: 'GET',
  path: '/api/:agency/fidelity',
  who: 'staff',
  audit: 'read',
  does: 'Counts how well the programme is delivered, of whose work and in which months is asked for.',
  query: FidelityAsk,
  response: FidelityShape,
  handle: (ask) =>
    asked(ask, ask.query, async (reader, shown) =>
      answerOf(shown, await figuresOf(reader, shown, ask.services.content)),
    ),
})

export const fidelityRows = route({
  method: 'GET',
  path: '/api/:agency/fidelity/rows',
  who: 'staff',
  audit: 'read',
  does: 'Lists what lies behind one figure; each client who is named is logged as read.',
  query: RowsAsk,
  response: RowsShape,
  handle: (ask) =>
    asked(ask, ask.query, (reader, shown) => {
      const item = SCALE[ask.query.item - 1]
      if (!item) throw notThere()
      return rowsBehind(reader, shown, item, ask.services.content)
    }),
})

export const fidelitySample = route({
  method: 'GET',
  path: '/api/:agency/fidelity/sample',
  who: 'staff',
  audit: 'read',
  does: 'Says how many clients would count by a sample, before it is declared.',
  query: TrialAsk,
  response: TrialShape,
  handle: (ask) =>
    asked(ask, ask.query, async ({ trx }, { scope, period }) => {
      const { atLeast, ended, paused } = ask.query
      const trial = { ...scope.sample, atLeast, ended, paused }
      const samples = [trial, scope.sample, { ...scope.sample, ...WIDEST }]
      const numbers: number[] = []
      for (const sample of samples) numbers.push(await clientsIn(trx, { ...scope, sample }, period))
      const [clients = 0, now = 0, widest = 0] = numbers
      return { clients, now, widest }
    }),
})

export const fidelityCsv = file({
  path: '/api/:agency/fidelity.csv',
  who: 'staff',
  audit: 'read',
  does: 'Gives the figures as a table for a spreadsheet; no client is named in it.',
  query: FidelityAsk,
  async handle(ask) {
    const text = await asked(ask, ask.query, async (reader, shown) => {
      const figures = await figuresOf(reader, shown, ask.services.content)
      return figuresCsv(shown, figures, whoseOf(shown))
    })
    return { type: CSV, text, cache: 'no-store' }
  },
})

export const fidelityCodebook = file({
  path: '/api/:agency/fidelity-codebook.csv',
  who: 'staff',
  audit: 'none',
  does: 'Says what each column of the table means, and each item’s rule and source.',
  handle: async () => ({ type: CSV, text: codebookCsv(), cache: 'no-store' }),
})

export const fidelityPdf = file({
  path: '/api/:agency/fidelity.pdf',
  who: 'staff',
  audit: 'read',
  does: 'Prints the fidelity report with its charts; no client is named in it.',
  query: FidelityAsk.extend(ChartSheeting.shape),
  async handle(ask) {
    const { paper, size = 'usual' } = ask.query
    const report = await asked(ask, ask.query, async (reader, shown): Promise<Report> => {
      const figures = await figuresOf(reader, shown, ask.services.content)
      const { counts, trend, uses, help, items, mean, scored, band } = figures
      const { name = '' } = (await agencyRecord(reader.trx, reader.agency)) ?? {}
      return {
        ...{ paper, size, agency: name, language: ask.services.content.index('staff').language },
        ...{ ...shown.period, whose: shown.view.of === 'agency' ? '' : whoseOf(shown), sample: shown.sample },
        ...{ fidelity: { items, mean, scored, band }, counts, trend, uses, help },
        nameOf: (person) => nameOf(shown, person),
      }
    })
    return pdf(chartPress, fidelityReport(report))
  },
})

const nameOf = ({ people }: Shown, person: Id) => people.find(({ id }) => id === person)?.name ?? ''

function whoseOf(shown: Shown): string {
  const { view, teams } = shown
  if (view.of === 'agency') return reportWords.everybody
  return view.of === 'practitioner'
    ? nameOf(shown, view.id)
    : (teams.find(({ id }) => id === view.id)?.name ?? '')
}

type FidelityAsked = { services: Services; agency: { id: Id }; me: SignedIn }

/** In one transaction: who asks, what they may be shown, and the answer. */
function asked<Made>(
  { services: { database, now }, agency, me }: FidelityAsked,
  query: z.output<typeof FidelityAsk>,
  answer: (reader: Reader, shown: Shown) => Promise<Made>,
): Promise<Made> {
  return inAgency(database.app, agency.id, async (trx) => {
    const reader = await readerFor(trx, { agency: agency.id, person: me.person, device: me.device })
    return answer(reader, await shownTo(reader, query, now()))
  })
}

const named = ({ id, name }: { id: string; name: string }) => ({ id, name })

function answerOf(shown: Shown, figures: Figures): z.output<typeof FidelityShape> {
  const { view, views, period, newest, sample, people } = shown
  const who = new Set([
    ...figures.uses.map(({ practitioner }) => practitioner),
    ...figures.items.flatMap(({ rating }) => (rating ? [rating.by, ...rating.interviewed] : [])),
    ...(sample.by ? [sample.by] : []),
    ...(view.of === 'practitioner' ? [view.id] : []),
  ])
  const { atLeast, ended, paused, length, bounds } = sample
  return {
    ...{ view, period, newest },
    views: {
      agency: views.agency,
      teams: views.teams.map(named),
      practitioners: views.practitioners.map(named),
    },
    sample: {
      ...{ atLeast, ended, paused, length, bounds: [...bounds] },
      ...{ declared: sample.declared ?? null, by: sample.by ?? null, words: sample.words ?? '' },
      narrow: isNarrow(sample),
    },
    ...figures,
    people: people.filter(({ id }) => who.has(id)).map(named),
    scale: SCALE_VERSION,
  }
}
