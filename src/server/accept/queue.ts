// One queue an agency: while a group is being committed, what arrives waits and is then committed together.

export type Queue<Item, Result> = (key: string, item: Item) => Promise<Result>

type Waiting<Item, Result> = {
  item: Item
  resolve(result: Result): void
  reject(error: unknown): void
}

/** `run` gets items of one key in the order they came, as many as fit into `most`, and answers each. */
export function createQueue<Item, Result>(
  run: (key: string, items: Item[]) => Promise<Result[]>,
  most: number,
  sizeOf: (item: Item) => number,
): Queue<Item, Result> {
  const lines = new Map<string, Waiting<Item, Result>[]>()

  async function work(key: string, line: Waiting<Item, Result>[]): Promise<void> {
    while (line.length > 0) {
      const group = line.splice(0, fitting(line))
      try {
        const results = await run(
          key,
          group.map((one) => one.item),
        )
        group.forEach((one, place) => {
          one.resolve(results[place] as Result)
        })
      } catch (error) {
        for (const one of group) one.reject(error)
      }
    }
    lines.delete(key)
  }

  function fitting(line: readonly Waiting<Item, Result>[]): number {
    let size = 0
    const over = line.findIndex((one) => {
      size += sizeOf(one.item)
      return size > most
    })
    return over === -1 ? line.length : Math.max(over, 1)
  }

  return (key, item) =>
    new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject }
      const line = lines.get(key)
      if (line) {
        line.push(waiting)
        return
      }
      const begun = [waiting]
      lines.set(key, begun)
      void work(key, begun)
    })
}
