// What the server hands out: content by its hash, and nothing of the guide for clients.
import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { curriculumFor, editionsOf } from '#curriculum/disk/bundle.ts'
import { canonicalJson, hashOf } from '#curriculum/disk/edition.ts'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { sizesFor } from '#curriculum/disk/sizes.ts'
import { SPECIMEN, writeCurriculum } from '#curriculum/disk/specimen.ts'
import type { Curriculum } from '#curriculum/shape/topic.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function read(changes: Readonly<Record<string, string>> = {}): Curriculum {
  const folder = writeCurriculum({ ...SPECIMEN, ...changes })
  folders.push(folder)
  return readCurriculum(folder)
}

function editions(curriculum: Curriculum): Record<string, string> {
  return Object.fromEntries(editionsOf(curriculum).map((one) => [`${one.kind} ${one.id}`, one.edition]))
}

describe('the shelf', () => {
  test('every file stands under the hash of its content, and the index names each', () => {
    for (const reader of ['client', 'staff'] as const) {
      const { files, index } = curriculumFor(reader, read())
      for (const [hash, json] of files) expect(hashOf(json)).toBe(hash)
      const { programme } = index
      const named = [...index.topics, programme].flatMap((entry) => [entry.pages, entry.teaching])
      named.push(programme.tools, programme.stories)
      expect(new Set(named.filter((hash) => hash !== undefined))).toEqual(new Set(files.keys()))
    }
  })

  test('a client finds the handout, sheets and skills, and nothing that is for staff', () => {
    const { files, index } = curriculumFor('client', read())
    const everything = [...files.values(), JSON.stringify(index)].join('\n')
    for (const mine of [
      'Ida likes to sing',
      'Parts of my life',
      'Say what you want',
      'A second topic',
      'This page is for families',
      'I took a walk',
      'Let the air come in',
    ]) {
      expect(everything).toContain(mine)
    }
    for (const theirs of [
      'Say this, guide',
      'Keep it small',
      'Anything the person names',
      'Role play',
      'Basics for staff',
      'Evidence for staff',
      'This page is for leaders',
      'When somebody wants to try it out',
      'teaching',
    ]) {
      expect(everything).not.toContain(theirs)
    }
  })

  test('staff find both, and share the pages with clients', () => {
    const curriculum = read()
    const staff = curriculumFor('staff', curriculum)
    const client = curriculumFor('client', curriculum)
    expect([...staff.files.values()].join('\n')).toMatch(
      /Say this, guide[\s\S]*Role play|Role play[\s\S]*Say this, guide/u,
    )
    for (const hash of client.files.keys()) expect(staff.files.has(hash)).toBe(true)
  })

  test('the index says which sections are pages to choose, and no more of them than a cover', () => {
    const [first] = curriculumFor('client', read()).index.topics
    expect(first?.sections).toEqual([
      { id: 'one', title: 'What helps', minutes: 10 },
      { id: 'two', title: 'The next step', minutes: 15, code: '1A' },
    ])
  })

  test('what is sent gets smaller when it is compressed', () => {
    const { files, plain, gzip, brotli } = sizesFor('client', read())
    expect(files).toBe(curriculumFor('client', read()).files.size + 1)
    expect(gzip).toBeLessThan(plain)
    expect(brotli).toBeLessThan(gzip)
  })

  test('a planned topic is a title with its aims and no pages', () => {
    const planned = curriculumFor('staff', read()).index.topics[1]
    expect(planned).toMatchObject({ id: 'second', status: 'planned', sections: [] })
    expect(planned).not.toHaveProperty('pages')
  })
})

describe('editions', () => {
  test('are sixteen hex figures of the canonical words', () => {
    const curriculum = read()
    const [topic] = curriculum.topics
    if (topic?.status !== 'written') throw new Error('the first topic is written')
    const { edition, ...words } = topic.handout
    expect(edition).toMatch(/^[0-9a-f]{16}$/u)
    expect(hashOf(canonicalJson(words)).slice(0, 16)).toBe(edition)
  })

  test('change with the words, and only of what changed', () => {
    const file = 'topics/01-first/worksheets.en.yaml'
    const before = editions(read())
    const after = editions(read({ [file]: SPECIMEN[file]?.replace('The week', 'My week') ?? '' }))
    expect(after).toEqual({ ...before, 'worksheet my-list': after['worksheet my-list'] })
    expect(after['worksheet my-list']).not.toBe(before['worksheet my-list'])
  })

  test('are kept of everything that is read by itself', () => {
    const kinds = new Set(editionsOf(read()).map((one) => one.kind))
    expect([...kinds].sort()).toEqual(['guide', 'handout', 'leaflet', 'list', 'page', 'story', 'worksheet'])
    expect(Object.keys(editions(read()))).toContain('page introduction')
  })

  test('do not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe(
      canonicalJson({ a: null, b: [{ c: 2, d: 1 }] }),
    )
    expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }))
  })
})
