// A person's own copy of their chart (the right of access): to read as a PDF, or for another program as JSON.
import { z } from 'zod'
import { Id } from '#domain/text.ts'
import type { Worksheet } from '#domain/worksheet.ts'
import { type OwnCopy, ownCopyPaper, tellKind, tellRecord } from '#print/own-copy.ts'
import { COPIED } from '#print/own-copy-fields.ts'
import type { Part } from '#print/paper.ts'
import { filledPaper } from '#print/workbook.ts'
import { inAgency } from '#server/db/tenant.ts'
import { file, type SignedIn } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { type ReadCopy, readOwnCopy } from '#server/store/own-copy.ts'
import { filledSheets } from '#server/store/print-chart.ts'
import { readerFor } from '#server/store/reader.ts'
import { ChartSheeting, chartPress, pdf } from './print-ask.ts'

type Ask = { services: Services; agency: { id: Id; slug: string }; me: SignedIn; params: { client: Id } }

const params = z.object({ client: Id })

export const ownCopyPdf = file({
  path: '/api/:agency/clients/:client/own-copy.pdf',
  who: 'person',
  audit: 'read',
  does: 'Makes a person’s own copy of their chart as a PDF; the making is logged as a reading.',
  params,
  query: ChartSheeting,
  async handle(ask) {
    const { services, query, agency, me, origin } = ask
    const read = await readCopy(ask)
    const { name, emergency } = read.agency
    const imprint = {
      ...{ paper: query.paper, size: query.size ?? 'usual', origin, emergency },
      ...{ agency: name, own: {}, unsigned: [] },
    } as const
    const filled = await filledSheets(worksheetsOf(read), services.content)
    const sheets: Part[] = filled.flatMap((one) => filledPaper(one, agency.slug, imprint).parts)
    return pdf(chartPress, ownCopyPaper({ ...read, ...madeBy(ask), by: me.name, sheets }, imprint))
  },
})

export const ownCopyJson = file({
  path: '/api/:agency/clients/:client/own-copy.json',
  who: 'person',
  audit: 'read',
  does: 'Makes a person’s own copy of their chart as JSON; the making is logged as a reading.',
  params,
  query: z.object({}),
  async handle(ask) {
    const read = await readCopy(ask)
    const text = JSON.stringify(asData({ ...read, ...madeBy(ask), by: ask.me.name, sheets: [] }), null, 2)
    return { type: 'application/json; charset=utf-8', text, cache: 'no-store' }
  },
})

const readCopy = ({ services, agency, me, params: { client } }: Ask): Promise<ReadCopy> =>
  inAgency(services.database.app, agency.id, async (trx) =>
    readOwnCopy(await readerFor(trx, { agency: agency.id, person: me.person, device: me.device }), client),
  )

const madeBy = ({ services }: Ask) => ({
  language: services.content.index('client').language,
  made: services.now().toISOString(),
})

const worksheetsOf = ({ records }: ReadCopy) =>
  records.flatMap(({ kind, record }) => (kind === 'worksheet' ? [record as unknown as Worksheet] : []))

/** The shape is told in docs/own-copy.md. */
function asData(copy: OwnCopy): unknown {
  const { agency, client, made, by, own, records, history } = copy
  return {
    format: 'openimr-own-copy',
    version: 1,
    made,
    madeBy: { name: by, own },
    agency: { name: agency.name, zone: agency.zone },
    about: { id: client.id, name: client.name, called: client.called },
    records: records.map((one) => ({
      kind: one.kind,
      title: COPIED[one.kind].title,
      told: tellRecord(one, copy),
      record: one.record,
    })),
    history: history.map((entry) => ({ ...entry, what: tellKind(entry.kind) })),
  }
}
