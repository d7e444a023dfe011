// The sheets of the curriculum that a chart can hold, by topic, and finding the one a worksheet answers.
import { PROGRAMME, type Sheet } from '#curriculum/shape/sheet.ts'
import type { Content } from '#web/staff/titles.ts'

export type SheetShelf = { topic: string; title: string; sheets: readonly Sheet[] }

export function sheetShelves(content: Content, programmeTitle: string): SheetShelf[] {
  const topics = content.topics.map(({ id, title, pages }) => ({
    topic: id,
    title,
    sheets: pages?.sheets ?? [],
  }))
  const programme = { topic: PROGRAMME, title: programmeTitle, sheets: content.programme?.inventory ?? [] }
  return [programme, ...topics].filter((shelf) => shelf.sheets.length > 0)
}

export const sheetOf = (content: Content, topic: string, sheet: string): Sheet | undefined =>
  sheetShelves(content, '')
    .find((shelf) => shelf.topic === topic)
    ?.sheets.find((one) => one.id === sheet)
