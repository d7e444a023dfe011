// The names of all that is taught, as the devices of a reader keep it.
import { curriculumFor } from '#curriculum/disk/bundle.ts'
import { readCurriculum } from '#curriculum/disk/read.ts'
import type { Reader } from '#curriculum/shape/shelf.ts'
import { CURRICULUM } from '#server/http/open-services.ts'

export function textsOf(reader: Reader): string[] {
  const { topics, programme } = curriculumFor(reader, readCurriculum(CURRICULUM)).index
  const texts = [...topics, programme].flatMap(({ pages, teaching }) => [pages ?? [], teaching ?? []].flat())
  return [...texts, programme.tools, programme.stories]
}
