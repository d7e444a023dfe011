// What the curriculum gives to the printer: a sheet by its edition, and which lists nobody has signed.
import type { Sheet } from '#curriculum/shape/sheet.ts'
import type { ToolPages } from '#curriculum/shape/shelf.ts'
import { type Signature, signatureOf } from '#domain/signature.ts'
import type { Content } from '#server/content.ts'

/** Editions are kept for ever, those of handouts and guides too: only a sheet is one. */
export async function sheetOf(content: Content, edition: string): Promise<Sheet | undefined> {
  const text = await content.file(edition)
  const found: unknown = text === undefined ? undefined : JSON.parse(text)
  return isSheet(found) ? found : undefined
}

const isSheet = (found: unknown): found is Sheet =>
  typeof found === 'object' && found !== null && 'fields' in found && Array.isArray(found.fields)

/** The lists that a clinician signs and nobody has, in the words they have now. */
export async function unsignedLists(content: Content, signatures: readonly Signature[]): Promise<string[]> {
  const text = await content.file(content.index('client').programme.tools)
  const lists = text === undefined ? [] : (JSON.parse(text) as ToolPages).lists
  return lists.filter((list) => list.sign && !signatureOf(signatures, list)).map(({ id }) => id)
}
