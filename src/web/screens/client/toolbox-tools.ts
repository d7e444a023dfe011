// The tools of the person who holds the phone: what was kept from where, rated, and put away.
import type { RelaxationPart } from '#curriculum/shape/relaxation.ts'
import { inTheBox, type Tool } from '#domain/tool.ts'
import { useUndo } from '#web/client/undo-offer.tsx'
import { useWrite } from '#web/client/write.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { toolboxWords } from '#web/words/en/toolbox.ts'

const words = toolboxWords

export type From = NonNullable<Tool['from']>

/** Where a tool comes from that is a relaxation of the curriculum. */
export const fromRelaxation = (id: string): From => ({ list: 'relaxation', group: 'script', item: id })

export const isFrom = ({ from }: Pick<Tool, 'from'>, other: From) =>
  from?.list === other.list && from.group === other.group && from.item === other.item

export function useTools() {
  const device = useChangingDevice()
  const offer = useUndo()
  const { write, trouble, busy } = useWrite()
  const all = device.all('tool', device.me.person)
  const leave = () => document.getElementById('main')?.focus({ preventScroll: true })

  return {
    box: inTheBox(all),
    away: all.filter((tool) => tool.away),
    /** The one kept from there, in the box before one that is put away. */
    keptFrom: (from: From) => inTheBox(all).find((tool) => isFrom(tool, from)),
    trouble,
    busy,
    /** Resolves to the tool's id once it is kept; one that was put away comes out again. */
    async keep(text: string, from: From | null) {
      const before = from && all.find((tool) => tool.away && isFrom(tool, from))
      if (before) return (await write('tool.take-out', {}, before.id)) ? before.id : undefined
      const id = device.newId()
      return (await write('tool.keep', { from, words: text }, id)) ? id : undefined
    },
    async putAway(tool: Tool) {
      if (!(await write('tool.put-away', {}, tool.id))) return
      leave()
      offer(words.one.isPutAway(tool.words), () => void write('tool.take-out', {}, tool.id))
    },
    async takeOut(tool: Tool) {
      if (!(await write('tool.take-out', {}, tool.id))) return
      leave()
      offer(words.takenOut(tool.words), () => void write('tool.put-away', {}, tool.id))
    },
    /** Resolves to the rating's id; `instead` is the one of the same try that it takes the place of. */
    async rate(id: string, score: number, instead?: string) {
      if (instead !== undefined) await write('tool.take-back-rating', { rating: instead }, id)
      if (!(await write('tool.rate', { score }, id))) return undefined
      return device.one('tool', id)?.helped.at(-1)?.id
    },
    takeBack: (id: string, rating: string) => write('tool.take-back-rating', { rating }, id),
  }
}

/** About how many minutes a script takes. */
export const minutesOf = (parts: readonly RelaxationPart[]) =>
  Math.max(1, Math.round(parts.reduce((sum, part) => sum + part.seconds, 0) / 60))
