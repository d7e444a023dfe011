// The Zod shape of a file of worksheets; what can be chosen may be taken from the stock's lists.
import { z } from 'zod'
import { differ, id, line, option, options } from './shape-words.ts'
import { optionsFrom, type Stock } from './stock.ts'

const labelled = { id, label: line, hint: line.exactOptional() }
const rows = z.array(option).superRefine(differ)
const columns = rows.min(1, 'there is no column')

export function sheetFile(stock: Stock) {
  return z.array(
    z.strictObject({
      id,
      title: line,
      intro: line,
      fields: z.array(fieldOf(stock)).min(1).superRefine(differ),
    }),
  )
}

function fieldOf(stock: Stock) {
  const taken = <Shape extends z.ZodType>(shape: Shape) =>
    z.preprocess((value, context) => itemsFor(value, stock, context), shape)
  return z.discriminatedUnion('kind', [
    z.strictObject({ ...labelled, kind: z.literal('text') }),
    z.strictObject({ ...labelled, kind: z.literal('long') }),
    z.strictObject({ ...labelled, kind: z.literal('choice'), options: taken(options) }),
    z.strictObject({ ...labelled, kind: z.literal('choices'), options: taken(options) }),
    z
      .strictObject({
        ...labelled,
        kind: z.literal('scale'),
        from: z.int(),
        to: z.int(),
        fromLabel: line,
        toLabel: line,
      })
      .refine((scale) => scale.from < scale.to, 'a scale goes up'),
    z.strictObject({ ...labelled, kind: z.literal('day') }),
    z.strictObject({
      ...labelled,
      kind: z.literal('grid'),
      rows: taken(rows),
      columns,
      pick: z.enum(['one', 'many']),
      own: z.int().min(0).max(12).default(0),
    }),
    z.strictObject({ ...labelled, kind: z.literal('list'), lines: z.int().min(1).max(20) }),
    z.strictObject({
      ...labelled,
      kind: z.literal('boxes'),
      boxes: z
        .array(option)
        .min(2, 'boxes are two to six')
        .max(6, 'boxes are two to six')
        .superRefine(differ),
    }),
    z
      .strictObject({
        ...labelled,
        kind: z.literal('table'),
        columns: columns.max(5, 'a table has five columns at most'),
        rows: taken(rows).default([]),
        lines: z.int().min(0).max(20).default(0),
      })
      .refine((table) => table.rows.length + table.lines > 0, 'a table has rows or lines'),
    z.strictObject({ ...labelled, kind: z.literal('heading') }),
  ])
}

// `{ from: list }` or `{ from: list/group }` stands for the items of a list.
function itemsFor(value: unknown, stock: Stock, context: z.RefinementCtx): unknown {
  const asked = z.strictObject({ from: z.string() }).safeParse(value)
  if (!asked.success) return value
  const items = optionsFrom(stock, asked.data.from)
  if (items) return items
  context.addIssue({ code: 'custom', message: `there is no list or group “${asked.data.from}”` })
  return z.NEVER
}
