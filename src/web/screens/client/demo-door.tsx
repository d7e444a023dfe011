// The demo's door: each invented person in one tap, and a line that says that they are invented.
import { useState } from 'preact/hooks'
import { DEMO_PIN } from '#web/app/demo-pin.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import type { Keeper } from '#web/device/keeper.ts'
import type { DemoPerson } from '#web/device/wire.ts'
import { List, Row } from '#web/parts/list.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

const words = clientDoorWords.demo

export function DemoDoor({ keeper, people }: { keeper: Keeper; people: readonly DemoPerson[] }) {
  const doing = useDoing()
  const [opening, put] = useState('')
  const open = ({ person, name }: DemoPerson) => {
    if (doing.busy) return
    put(name)
    void doing.run(async () => keeper.enrol(await keeper.doors.demo(person), DEMO_PIN))
  }
  return (
    <section class="part" aria-labelledby="demo">
      <h2 id="demo">{words.title}</h2>
      <p>{words.line}</p>
      <List>
        {people
          .filter((one) => one.client)
          .map((one) => (
            <Row key={one.person} title={one.name} detail={one.about} onPress={() => open(one)} />
          ))}
      </List>
      <p role="status">{doing.busy ? words.opening(opening) : ''}</p>
      <Said trouble={doing.trouble} />
      <p class="soft">{words.pin(DEMO_PIN)}</p>
    </section>
  )
}
