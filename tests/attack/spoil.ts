// Spoils a value that fits: one to three places become something that no shape of ours names.
import fc from 'fast-check'

type Path = (string | number)[]

const STRANGE: unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e300, Number.MAX_SAFE_INTEGER + 2, '', ' ', '\u0000', '\ud800', '\u202e'],
  ...['x'.repeat(5000), '1'.repeat(400), "'; drop table record; --", '<script>alert(1)</script>'],
  ...[
    '../../etc/passwd',
    '__proto__',
    '=1+1',
    '#read("/etc/passwd")',
    '\u0024{7*7}',
    '%00',
    '\r\nset-cookie: a=b',
  ],
  ...[{}, [], [[]], [null], { $gt: '' }, { length: 1e9 }, { toString: 1 }, deep(60)],
  ...['2026-02-31', '2026-13-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000', '9'.repeat(16)],
]

function deep(levels: number): unknown {
  return levels === 0 ? 'end' : { in: deep(levels - 1) }
}

export function spoiled(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const harm = fc.record({
    at: fc.nat(1000),
    how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'double'),
    put: fc.oneof(fc.constantFrom(...STRANGE), fc.string({ unit: 'binary', maxLength: 40 })),
  })
  return fc
    .tuple(value, fc.array(harm, { minLength: 1, maxLength: 3 }))
    .map(([whole, harms]) =>
      harms.reduce<unknown>((one, { at, how, put }) => spoilAt(one, at, how, put), whole),
    )
}

function spoilAt(value: unknown, at: number, how: string, put: unknown): unknown {
  const places = placesIn(value)
  const path = places[at % places.length] ?? []
  if (path.length === 0) return how === 'replace' ? put : value
  const copy = structuredClone(value)
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((one, name) => (one as Record<string, unknown>)[name], copy)
  const holder = parent as Record<string, unknown>
  const name = path.at(-1) as string
  if (how === 'remove') delete holder[name]
  else if (how === 'add') holder.isAdministrator = put
  else if (how === 'double') holder[name] = [holder[name], holder[name]]
  else holder[name] = put
  return copy
}

function placesIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))]
}
