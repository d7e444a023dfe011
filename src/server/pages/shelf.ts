// What of the programme anybody may read: what a client's device gets, and the leaflets, made to be handed out.
import { LEAFLET_READERS, type Leaflet } from '#curriculum/shape/programme.ts'
import type { ProgrammePages, ProgrammeTeaching, StoryPages, ToolPages } from '#curriculum/shape/shelf.ts'
import type { Content } from '#server/content.ts'

export type OpenShelf = Omit<ProgrammePages, 'inventory'> & ToolPages & StoryPages

export async function openShelf(content: Content): Promise<OpenShelf> {
  const { pages, tools, stories } = content.index('client').programme
  const { teaching } = content.index('staff').programme
  const [programme, lists, told, theirs] = await Promise.all([
    read<ProgrammePages>(content, pages),
    read<ToolPages>(content, tools),
    read<StoryPages>(content, stories),
    teaching === undefined ? undefined : read<ProgrammeTeaching>(content, teaching),
  ])
  const leaflets = byReader([...programme.leaflets, ...(theirs?.leaflets ?? [])])
  return { ...programme, ...lists, ...told, leaflets }
}

async function read<Pages>(content: Content, hash: string): Promise<Pages> {
  const text = await content.file(hash)
  if (text === undefined) throw new Error(`The curriculum names the file ${hash}, which it does not have.`)
  return JSON.parse(text) as Pages
}

const byReader = (leaflets: readonly Leaflet[]) =>
  LEAFLET_READERS.flatMap((reader) => leaflets.filter((leaflet) => leaflet.reader === reader))
