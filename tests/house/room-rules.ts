// The rules of the rooms that neither the compiler nor Biome holds, as questions to a list of files.
import { importsOf } from './imports.ts'

export type File = { path: string; text: string }
export type Breach = { path: string; what: string }

type Room = { name: string; folder: string; rooms: string[]; packages: RegExp; node: boolean }

const NONE = /^$/
const ANY = /./

/** The most particular folder first: a file belongs to the first room whose folder it is in. */
const ROOMS: Room[] = [
  { name: 'domain', folder: 'src/domain/', rooms: ['domain'], packages: /^zod$/, node: false },
  {
    name: 'curriculum/shape',
    folder: 'src/curriculum/shape/',
    rooms: ['curriculum/shape', 'domain'],
    packages: NONE,
    node: false,
  },
  {
    name: 'curriculum/disk',
    folder: 'src/curriculum/disk/',
    rooms: ['curriculum/disk', 'curriculum', 'curriculum/shape', 'domain'],
    packages: ANY,
    node: true,
  },
  {
    name: 'curriculum',
    folder: 'src/curriculum/',
    rooms: ['curriculum', 'curriculum/disk', 'curriculum/shape', 'domain'],
    packages: ANY,
    node: false,
  },
  {
    name: 'print/press',
    folder: 'src/print/press/',
    rooms: ['print/press', 'print'],
    packages: NONE,
    node: true,
  },
  {
    name: 'print',
    folder: 'src/print/',
    rooms: ['print', 'domain', 'curriculum/shape'],
    packages: /^qrcode$/,
    node: false,
  },
  {
    name: 'server',
    folder: 'src/server/',
    rooms: ['server', 'domain', 'curriculum', 'curriculum/disk', 'curriculum/shape', 'print', 'print/press'],
    packages: ANY,
    node: true,
  },
  {
    name: 'demo',
    folder: 'src/demo/',
    rooms: ['demo', 'server', 'domain', 'curriculum', 'curriculum/disk', 'curriculum/shape'],
    packages: ANY,
    node: true,
  },
  { name: 'web/worker', folder: 'src/web/worker/', rooms: ['web/worker'], packages: NONE, node: false },
  {
    name: 'web',
    folder: 'src/web/',
    rooms: ['web', 'domain', 'curriculum/shape'],
    packages: ANY,
    node: false,
  },
]

const TEST = /\.test\.tsx?$/
const SCRIPT = /\.(ts|tsx|mjs)$/
/** Support that only tests load, and configuration that only tools load. */
const FOR_TESTS = /(^tests\/|^bench\/|^bin\/|\.config\.ts$|(^|\/)test-[^/]*$|\.test\.tsx?$)/

// Written in halves, so that this file does not hold the words it looks for.
const LATER = new RegExp(`\\b(${'TO'}DO|${'FIX'}ME)\\b`)

export function checkFiles(files: File[], facts: { root: string; devPackages: string[] }): Breach[] {
  return [
    ...files.flatMap((file) => checkFile(file, facts).map((what) => ({ path: file.path, what }))),
    ...checkReadmes(files),
  ]
}

function checkFile(file: File, facts: { root: string; devPackages: string[] }): string[] {
  return [
    ...checkImports(file, facts.devPackages),
    ...checkName(file),
    ...checkText(file, facts.root),
    ...checkShape(file),
  ]
}

function checkImports({ path, text }: File, devPackages: string[]): string[] {
  if (!SCRIPT.test(path)) return []
  const breaches: string[] = []
  const room = roomOf(path)
  if (path.startsWith('src/') && room === undefined) breaches.push('is in no room')
  for (const target of importsOf(text)) {
    if (target.startsWith('..')) breaches.push(`climbs out of its folder: ${target}`)
    if (/^[.#]/.test(target) && !/\.\w+(\?\w+)?$/.test(target))
      breaches.push(`names no file ending: ${target}`)
    if (devPackages.includes(packageOf(target)) && !FOR_TESTS.test(path)) {
      breaches.push(`needs what only tests have: ${target}`)
    }
    if (room !== undefined && !TEST.test(path)) breaches.push(...foreign(room, path, target))
  }
  return breaches
}

function foreign(room: Room, path: string, target: string): string[] {
  if (target.startsWith('node:')) return room.node ? [] : [`${room.name} does not know Node: ${target}`]
  if (!/^[.#]/.test(target)) {
    return room.packages.test(packageOf(target)) ? [] : [`${room.name} may not use the package ${target}`]
  }
  const to = target.startsWith('#')
    ? `src/${target.slice(1)}`
    : new URL(target, `file:///${path}`).pathname.slice(1)
  const other = roomOf(to)
  if (other === undefined) return [`leads into no room: ${target}`]
  return room.rooms.includes(other.name) ? [] : [`${room.name} may not import ${other.name}: ${target}`]
}

export function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => path.startsWith(room.folder))
}

function packageOf(target: string): string {
  return target.split('/', target.startsWith('@') ? 2 : 1).join('/')
}

function checkName({ path }: File): string[] {
  const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|index)(\.[^/]*)?(\/|$)/.test(path)
  return drawer && /^(src|bin|tests)\//.test(path) ? ['is named after nothing in particular'] : []
}

function checkText({ path, text }: File, root: string): string[] {
  const breaches: string[] = []
  const deep = root.split('/').length > 2
  if ((deep && text.includes(root)) || /\/(home|Users)\/[a-z][\w.-]*\//.test(text)) {
    breaches.push('holds a path of one machine')
  }
  const registry = /\bregistry\.[\w-]+\.\w+|^\s*(@[\w-]+:)?registry\s*=|"resolved":\s*"http/m
  if (registry.test(text)) breaches.push('names a package registry')
  if (!path.endsWith('package-lock.json') && LATER.test(text)) breaches.push('leaves work for later')
  return breaches
}

function checkShape({ path, text }: File): string[] {
  const breaches: string[] = []
  const lines = text.split('\n')
  if (/^(src|bin|tests)\/.*\.(ts|tsx|mjs|css|sql)$/.test(path)) {
    if (lines.length > 301) breaches.push(`has ${lines.length} lines: more than 300`)
  }
  if (/^(src|bin|tests)\/.*\.(ts|tsx|mjs|sql)$/.test(path)) {
    const first = lines[0]?.startsWith('#!') ? lines[1] : lines[0]
    if (!/^(\/\/|\/\*\*?|--) ?\S+( \S+){2}/.test(first ?? ''))
      breaches.push('does not say in its first line what it is')
  }
  if (!SCRIPT.test(path)) return breaches
  if (/^export default\b/m.test(text) && !/\.config\.ts$/.test(path)) breaches.push('has a default export')
  if (/^\s*(export )?(declare )?(const )?enum \w/m.test(text)) breaches.push('has an enum')
  if (isBarrel(text)) breaches.push('only hands on what other files have')
  if (/@ts-(ignore|nocheck|expect-error)|biome-ignore/.test(text) && !path.startsWith('tests/house/')) {
    breaches.push('silences a check')
  }
  return breaches
}

function isBarrel(text: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const rest = code.replace(/^export (type )?(\*( as \w+)?|\{[^}]*\}) from '[^']*';?$/gm, '')
  return code.trim() !== '' && rest.trim() === ''
}

function checkReadmes(files: File[]): Breach[] {
  const rooms = new Set(files.flatMap(({ path }) => path.match(/^src\/[^/]+(?=\/)/) ?? []))
  return [...rooms].flatMap((room) => {
    const path = `${room}/README.md`
    const readme = files.find((file) => file.path === path)
    if (readme === undefined) return [{ path, what: 'is missing' }]
    return readme.text.split('\n').length > 61 ? [{ path, what: 'is longer than a page' }] : []
  })
}

/** Half of the files of the rooms are shorter than this. */
export function medianLength(files: File[]): number {
  const lengths = files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !TEST.test(path))
    .map(({ text }) => text.split('\n').length)
    .sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}
