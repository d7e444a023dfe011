// Values that fit a shape, made from the shape itself, so that a new route or kind is attacked without being listed.
import fc from 'fast-check'
import type { z } from 'zod'
import type { $ZodTypes } from 'zod/v4/core'
import { Id } from '#domain/text.ts'

export type Hints = {
  /** Ids worth trying where a shape asks for one; the member's name tells which. */
  ids(name: string): readonly string[]
  /** Words for a place that takes a person's own. */
  text: fc.Arbitrary<string>
}

type Shape = z.ZodType

/** `name` is the member that holds the value, such as `session`. */
export function valueFor(shape: Shape, hints: Hints, name = ''): fc.Arbitrary<unknown> {
  if (shape === Id) return idFor(hints, name)
  const def = defOf(shape)
  switch (def.type) {
    case 'string':
      return textFor(shape, hints, name)
    case 'number':
      return numberFor(shape)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 })
    case 'nullable':
      return fc.option(valueFor(def.innerType as Shape, hints, name), { nil: null, freq: 2 })
    case 'optional':
    case 'default':
    case 'catch':
      return fc.option(valueFor(def.innerType as Shape, hints, name), { nil: undefined, freq: 3 })
    case 'pipe':
      return valueFor(def.in as Shape, hints, name)
    case 'array':
      return fc.array(valueFor(def.element as Shape, hints, name), { ...boundsOf(shape, 3) })
    case 'tuple':
      return fc.tuple(...def.items.map((item) => valueFor(item as Shape, hints, name)))
    case 'record':
      return fc.dictionary(
        valueFor(def.keyType as Shape, hints, name) as fc.Arbitrary<string>,
        valueFor(def.valueType as Shape, hints, name),
        { maxKeys: 2 },
      )
    case 'union':
      return fc.oneof(...def.options.map((one) => valueFor(one as Shape, hints, name)))
    case 'object':
      return fc
        .record(
          Object.fromEntries(
            Object.entries(def.shape).map(([key, one]) => [key, valueFor(one as Shape, hints, key)]),
          ),
        )
        .map(withoutUndefined)
    default:
      throw new Error(`No value is made yet for a shape of the type ${def.type}.`)
  }
}

export const defOf = (shape: Shape) => (shape as unknown as $ZodTypes)._zod.def

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))
}

function idFor(hints: Hints, name: string): fc.Arbitrary<string> {
  const likely = hints.ids(name)
  return likely.length > 0 ? fc.constantFrom(...likely) : fc.uuid({ version: 4 })
}

type Check = { check: string; minimum?: number; maximum?: number; value?: number; pattern?: RegExp }

const checksOf = (shape: Shape): Check[] =>
  (defOf(shape).checks ?? []).map((check) => check._zod.def as unknown as Check)

function boundsOf(shape: Shape, most: number): { minLength: number; maxLength: number } {
  const checks = checksOf(shape)
  const minLength = checks.find(({ check }) => check === 'min_length')?.minimum ?? 0
  const maxLength = checks.find(({ check }) => check === 'max_length')?.maximum ?? most
  return { minLength, maxLength: Math.max(minLength, Math.min(maxLength, most)) }
}

function numberFor(shape: Shape): fc.Arbitrary<number> {
  const checks = checksOf(shape)
  const least = checks.find(({ check }) => check === 'greater_than')?.value ?? 0
  const most = checks.find(({ check }) => check === 'less_than')?.value ?? least + 1000
  return fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
}

// Places with a pattern of their own take one of these; a place that takes none stops the run, and one is added here.
const CODES = [
  ...['2026-03-09', '2026-11-02', '10:00', '2026-11', '2026-11-22T15:00:00.000Z', '0123456789abcdef'],
  ...['recovery-strategies', 'handout/stress/signs', 'practical-facts/depression', 'America/Chicago'],
  ...['ada@elm.example', '000 000', 'AAAA-AAAA', 'A'.repeat(43), 'goal.set', '', '12'],
  ...['UTC', 'elm', '1', 'a', '#b5502f', 'correct horse battery'],
]

const fittingCodes = new WeakMap<Shape, string[]>()

function textFor(shape: Shape, hints: Hints, name: string): fc.Arbitrary<string> {
  if (!isCode(shape)) return cutToFit(shape, hints.text)
  const known = fittingCodes.get(shape) ?? CODES.filter((code) => shape.safeParse(code).success)
  fittingCodes.set(shape, known)
  if (known.length === 0) throw new Error(`No code is known that fits “${name}”.`)
  return fc.constantFrom(...known)
}

/** Whether a place takes codes in a pattern rather than a person's words. */
export const isCode = (shape: Shape): boolean => {
  if (checksOf(shape).some(({ pattern }) => pattern !== undefined)) return true
  return !shape.safeParse('A plain word').success && !shape.safeParse('word').success
}

function cutToFit(shape: Shape, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const most = checksOf(shape).find(({ check }) => check === 'max_length')?.maximum ?? 1000
  return text.map((words) => {
    const cut = words.slice(0, most)
    return shape.safeParse(cut).success ? cut : 'word'
  })
}
