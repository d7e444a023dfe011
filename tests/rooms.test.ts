// Holds the whole repository to the rules of the rooms.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readRepository } from './house/repository.ts'
import { checkFiles, medianLength } from './house/room-rules.ts'

const root = dirname(import.meta.dirname)
const files = readRepository(root)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

test('every file keeps to the rules of its room', () => {
  const breaches = checkFiles(files, { root, devPackages: Object.keys(manifest.devDependencies) })
  expect(breaches.map(({ path, what }) => `${path} ${what}`)).toEqual([])
})

test('half of the files are short', () => {
  expect(medianLength(files)).toBeGreaterThan(0)
  expect(medianLength(files)).toBeLessThanOrEqual(90)
})

test('the repository was read: every room and the lock file are among its files', () => {
  const paths = files.map((file) => file.path)
  expect(paths).toContain('package-lock.json')
  for (const room of ['domain', 'curriculum', 'server', 'web', 'demo']) {
    expect(paths.some((path) => path.startsWith(`src/${room}/`) && path.endsWith('.ts'))).toBe(true)
  }
})

test('a package is named once, with the exact version that was tried', () => {
  const lists = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies]
  const named = lists.flatMap((list) => Object.entries<string>(list))
  for (const [name, version] of named) expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.]+)?$/)
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length)
})
