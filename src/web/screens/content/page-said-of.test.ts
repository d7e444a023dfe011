// What people say is about a page: its title, its place in the library, and the edition it has now.
import { expect, test } from 'vitest'
import { curriculumFor } from '#curriculum/disk/bundle.ts'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { writtenTopics } from '#curriculum/shape/topic.ts'
import { CURRICULUM } from '#server/http/open-services.ts'
import type { Shelf } from '#web/device/device.ts'
import { pageSaidOf } from './page-said-of.ts'

const curriculum = readCurriculum(CURRICULUM)
const { files, index } = curriculumFor('staff', curriculum)
const read = async (hash: string | undefined) => hash && JSON.parse(files.get(hash) ?? 'null')
const pages = (id: string) => read(index.topics.find((topic) => topic.id === id)?.pages)
const shelf: Shelf = {
  index,
  pages,
  ours: pages,
  teaching: (id) => read(index.topics.find((topic) => topic.id === id)?.teaching),
  programme: () => read(index.programme.pages),
  tools: () => read(index.programme.tools),
  stories: () => read(index.programme.stories),
  programmeTeaching: () => read(index.programme.teaching),
  sheet: async () => undefined,
}
const [topic] = writtenTopics(curriculum)

test('sections, sheets, lists and pages of the program are found by what came with the words', async () => {
  const section = topic?.handout.sections[0]
  expect(await pageSaidOf(shelf, `handout/${topic?.id}/${section?.id}`)).toEqual({
    title: section?.title,
    at: `${topic?.id}/section/${section?.id}`,
    edition: topic?.handout.edition,
  })
  const sheet = topic?.sheets[0]
  const place = { title: sheet?.title, at: `${topic?.id}/sheet/${sheet?.id}`, edition: sheet?.edition }
  expect(await pageSaidOf(shelf, `sheet/${topic?.id}/${sheet?.id}`)).toEqual(place)
  expect(await pageSaidOf(shelf, `sheet/${sheet?.id}`)).toEqual(place)
  const list = curriculum.lists[0]
  expect((await pageSaidOf(shelf, `list/${list?.id}`))?.at).toBe(`lists/${list?.id}`)
  expect((await pageSaidOf(shelf, 'introduction'))?.at).toBe('programme/introduction')
})

test('a page that is there no more is none', async () => {
  expect(await pageSaidOf(shelf, 'handout/gone/gone')).toBeUndefined()
  expect(await pageSaidOf(shelf, 'story/gone')).toBeUndefined()
  expect(await pageSaidOf(shelf, 'something/else')).toBeUndefined()
})
