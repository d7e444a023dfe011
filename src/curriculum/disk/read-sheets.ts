// Reads a file of worksheets.
import { fieldLines, type Sheet } from '#curriculum/shape/sheet.ts'
import { withEdition } from './edition.ts'
import type { FileProof } from './proof.ts'
import { sheetFile } from './sheet-shapes.ts'
import type { Stock } from './stock.ts'
import { readYaml } from './yaml-file.ts'

export function readSheets(
  folder: string,
  proof: FileProof,
  topic: string,
  language: string,
  stock: Stock,
): Sheet[] {
  const file = readYaml(folder, proof, sheetFile(stock))
  if (!file) return []
  return file.value.map((sheet, place) => {
    const unit = `${proof.file} › ${sheet.id}`
    proof.name(file.lineOf([place, 'id']), 'worksheet', sheet.id)
    proof.label(file.lineOf([place, 'title']), unit, sheet.title)
    proof.passage(file.lineOf([place, 'intro']), unit, sheet.intro)
    for (const [at, field] of sheet.fields.entries()) {
      const line = file.lineOf([place, 'fields', at])
      // What is offered to tick is a list of names, not running text.
      for (const text of fieldLines(field)) {
        if (text === field.label || text === field.hint) proof.passage(line, unit, text)
        else proof.label(line, unit, text)
      }
    }
    return withEdition({ topic, language, ...sheet })
  })
}
