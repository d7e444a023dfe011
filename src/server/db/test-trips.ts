// For tests: counts how often somebody waits for the database. What goes out together is one trip.
import type pg from 'pg'

export type Trips = {
  trips(): number
  /** How many of the statements that were sent look so. */
  asked(like: RegExp): number
}

type Asking = (asked: unknown, ...more: unknown[]) => unknown

export function countTrips(pool: pg.Pool): Trips {
  let trips = 0
  const sent: string[] = []
  const watched = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (watched.has(client)) return
    watched.add(client)
    const ask = client.query.bind(client) as Asking
    let waiting = 0
    const counting: Asking = (asked, ...more) => {
      sent.push(typeof asked === 'string' ? asked : (asked as { text: string }).text)
      if (waiting === 0) trips += 1
      waiting += 1
      const answer = ask(asked, ...more)
      const answered = () => {
        waiting -= 1
      }
      Promise.resolve(answer).then(answered, answered)
      return answer
    }
    client.query = counting as typeof client.query
  })
  return { trips: () => trips, asked: (like) => sent.filter((text) => like.test(text.trim())).length }
}
