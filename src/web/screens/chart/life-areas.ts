// The parts of a life a goal can belong to, as the goal sheet of the curriculum names them.
import type { Option } from '#curriculum/shape/sheet.ts'
import type { Content } from '#web/staff/titles.ts'

export function lifeAreas(content: Content): readonly Option[] {
  const sheets = content.topics.flatMap((topic) => topic.pages?.sheets ?? [])
  const goals = sheets.find((sheet) => sheet.id === 'goal-sheet')
  const area = goals?.fields.find((field) => field.id === 'area')
  return area?.kind === 'choice' ? area.options : []
}

export const areaTitle = (content: Content, area: string): string =>
  lifeAreas(content).find((one) => one.id === area)?.label ?? area
