// A chart as it goes to the printer: the records its reader may open, and the sheets their answers answer.
import { withOwnTexts } from '#curriculum/shape/agency-text.ts'
import { PROGRAMME, type Sheet } from '#curriculum/shape/sheet.ts'
import type { Agency } from '#domain/agency.ts'
import type { Day } from '#domain/day.ts'
import { isRunning } from '#domain/enrolment.ts'
import type { RecordName, RecordOf } from '#domain/kinds.ts'
import type { OwnText } from '#domain/own-text.ts'
import { isMine, isSkipped, type Reading } from '#domain/reading.ts'
import { NOT_THERE, refuse } from '#domain/refusal.ts'
import type { Signature } from '#domain/signature.ts'
import type { Id } from '#domain/text.ts'
import type { Worksheet } from '#domain/worksheet.ts'
import type { Meeting } from '#print/take-home.ts'
import type { Bound, FilledSheet } from '#print/workbook.ts'
import { chart } from '#server/changes.ts'
import type { Content } from '#server/content.ts'
import { agencyRecord } from './agencies.ts'
import { openRecords } from './own-texts.ts'
import { sheetOf } from './print-content.ts'
import type { Reader } from './reader.ts'

/** A chart opened to be printed; the reading is logged, and "not there" and "not yours" read the same. */
export type PrintedChart = {
  agency: Agency
  /** The agency's own texts, which stand in what it teaches. */
  texts: readonly OwnText[]
  signatures: readonly Signature[]
  all<Name extends RecordName>(kind: Name): RecordOf<Name>[]
}

export async function openToPrint(reader: Reader, client: Id): Promise<PrintedChart> {
  const rows = await chart(reader, client)
  const agency = await agencyRecord(reader.trx, reader.agency)
  if (!agency) return refuse('not-yours', NOT_THERE)
  return {
    agency,
    texts: await openRecords(reader.trx, reader.agency, 'own-text'),
    signatures: await openRecords(reader.trx, reader.agency, 'signature'),
    all: <Name extends RecordName>(kind: Name) =>
      rows.filter((row) => row.kind === kind).map(({ body }) => body as RecordOf<Name>),
  }
}

export const readingOf = ({ all }: PrintedChart): Reading | undefined => all('reading')[0]

type WorkbookAsk = { content: Content; today: Day; what: Bound['what'] }

export async function boundChart(
  opened: PrintedChart,
  { content, today, what }: WorkbookAsk,
): Promise<Bound> {
  const { agency, texts, all } = opened
  const reading = readingOf(opened)
  const enrolments = all('enrolment')
  return {
    ...{ agency, today, what, slug: agency.slug, topics: taughtHere(content, texts) },
    language: content.index('client').language,
    client: clientOf(opened),
    enrolment: enrolments.find(isRunning) ?? enrolments.at(-1),
    recovery: all('recovery'),
    goals: all('goal'),
    homework: all('homework'),
    supporters: all('supporter'),
    filled: await filledSheets(all('worksheet'), content),
    theirs: (topic, section) => isMine(reading, topic, section) && !isSkipped(reading, topic, section.id),
  }
}

export async function filledIn(opened: PrintedChart, worksheet: Id, content: Content): Promise<FilledSheet> {
  const found = opened.all('worksheet').find(({ id }) => id === worksheet)
  const filled = found && (await filledSheet(found, content))
  return filled ?? refuse('not-yours', NOT_THERE)
}

export function meetingOf(opened: PrintedChart, attendance: Id, content: Content): Meeting {
  const { agency, texts, all } = opened
  const found = all('attendance').find(({ id }) => id === attendance)
  const session = all('session').find(({ id }) => id === found?.session)
  if (!found || !session) return refuse('not-yours', NOT_THERE)
  return {
    ...{ agency, session, attendance: found, topics: taughtHere(content, texts) },
    language: content.index('client').language,
    client: clientOf(opened),
    goals: all('goal'),
    homework: all('homework'),
    practices: all('practice'),
    sessions: all('session'),
  }
}

/** Each with the sheet it answers; one whose sheet is known nowhere any more is left out. */
export async function filledSheets(
  worksheets: readonly Worksheet[],
  content: Content,
): Promise<FilledSheet[]> {
  const filled = await Promise.all(worksheets.map((one) => filledSheet(one, content)))
  return filled.flatMap((one) => one ?? [])
}

const taughtHere = ({ topics }: Content, texts: readonly OwnText[]) =>
  topics.map((topic) => withOwnTexts(topic, texts))

const clientOf = ({ all }: PrintedChart) => all('client')[0] ?? refuse('not-yours', NOT_THERE)

// The edition that was answered; where it is gone, the sheet as it is now still shows the answers it has a place for.
async function filledSheet(worksheet: Worksheet, content: Content): Promise<FilledSheet | undefined> {
  const sheet = (await sheetOf(content, worksheet.edition)) ?? sheetNow(worksheet, content)
  return sheet && { worksheet, sheet }
}

function sheetNow({ topic, sheet }: Worksheet, content: Content): Sheet | undefined {
  return topic === PROGRAMME ? undefined : content.topic(topic)?.sheets.find(({ id }) => id === sheet)
}
