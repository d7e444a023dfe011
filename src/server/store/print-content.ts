// What the curriculum gives to the printer: a sheet by its edition, a leaflet by its name.
import type { Leaflet } from '#curriculum/shape/programme.ts'
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { ProgrammePages, ProgrammeTeaching } from '#curriculum/shape/shelf.ts'
import type { Content } from '#server/content.ts'

/** Editions are kept for ever, those of handouts and guides too: only a sheet is one. */
export async function sheetOf(content: Content, edition: string): Promise<Sheet | undefined> {
  const text = await content.file(edition)
  const found: unknown = text === undefined ? undefined : JSON.parse(text)
  return isSheet(found) ? found : undefined
}

const isSheet = (found: unknown): found is Sheet =>
  typeof found === 'object' && found !== null && 'fields' in found && Array.isArray(found.fields)

/** Those for staff as well: a leaflet is made to be handed out. */
export async function leafletOf(content: Content, id: string): Promise<Leaflet | undefined> {
  const { pages, teaching } = content.index('staff').programme
  const shelves = await Promise.all([pages, teaching].map((hash) => leafletsIn(content, hash)))
  return shelves.flat().find((leaflet) => leaflet.id === id)
}

async function leafletsIn(content: Content, hash: string | undefined): Promise<Leaflet[]> {
  const text = hash === undefined ? undefined : await content.file(hash)
  return text === undefined ? [] : (JSON.parse(text) as ProgrammePages | ProgrammeTeaching).leaflets
}
