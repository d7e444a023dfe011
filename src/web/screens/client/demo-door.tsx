// The demo's door: each invented person in one tap, and a line that says that they are invented.
import { useState } from 'preact/hooks'
import { DEMO_PIN } from '#web/app/demo-pin.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import type { Keeper } from '#web/device/keeper.ts'
import type { DemoPerson } from '#web/device/wire.ts'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

const words = clientDoorWords.demo
/** Those whose stories are told come first; a list longer than this is not read to its end. */
const SHOWN = 8

export function DemoDoor({ keeper, people }: { keeper: Keeper; people: readonly DemoPerson[] }) {
  const doing = useDoing()
  const [opening, put] = useState('')
  const open = ({ person, name }: DemoPerson) => {
    if (doing.busy) return
    put(name)
    void doing.run(async () => keeper.enrol(await keeper.doors.demo(person), DEMO_PIN))
  }
  const clients = people.filter((one) => one.client)
  const others = clients.slice(SHOWN)
  const rows = (some: readonly DemoPerson[]) => (
    <List>
      {some.map((one) => (
        <Row key={one.person} title={one.name} detail={one.about} onPress={() => open(one)} />
      ))}
    </List>
  )
  return (
    <section class="part" aria-labelledby="demo">
      <h2 id="demo">{words.title}</h2>
      <p>{words.line}</p>
      {clients.length === 0 ? <p>{words.nobody}</p> : rows(clients.slice(0, SHOWN))}
      {others.length > 0 && <Fold title={words.others(others.length)}>{rows(others)}</Fold>}
      <p role="status">{doing.busy ? words.opening(opening) : ''}</p>
      <Said trouble={doing.trouble} />
      <p class="soft">{words.pin(DEMO_PIN)}</p>
    </section>
  )
}
