// Under the numbers of help: what helped this person before, the most helpful first.
import { helpedLast, inTheBox } from '#domain/tool.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { List, Row } from '#web/parts/list.tsx'
import { toolboxWays } from '#web/words/en/toolbox-ways.ts'

const words = toolboxWays
const FEW = 5

/** Nothing where nothing has been kept yet. */
export function HelpedBefore() {
  const address = useAddress()
  const device = useChangingDevice()
  const box = inTheBox(device.all('tool', device.me.person))
  if (box.length === 0) return null
  return (
    <section class="part" aria-labelledby="helped">
      <h2 id="helped">{words.helped}</h2>
      <List>
        {box.slice(0, FEW).map((tool) => {
          const helped = helpedLast(tool)
          return (
            <Row
              key={tool.id}
              title={tool.words}
              detail={helped === undefined ? undefined : words.outOfTen(helped)}
              href={address(`toolbox/${tool.id}`)}
            />
          )
        })}
        <Row title={words.helpedAll} href={address('toolbox')} />
      </List>
    </section>
  )
}
