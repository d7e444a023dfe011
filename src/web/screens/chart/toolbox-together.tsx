// The person's toolbox, looked at together: what helped most first, how far it helped now, and something new.
import { useState } from 'preact/hooks'
import type { Client } from '#domain/client.ts'
import { helpedLast, inTheBox, type Tool } from '#domain/tool.ts'
import { useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Scale } from '#web/parts/scale.tsx'
import type { Write } from '#web/staff/write.ts'
import { toolsWords as words } from '#web/words/en/chart-reading.ts'
import { useSaying } from './said-on.ts'
import { AddTool } from './toolbox-add.tsx'

export type ToolboxProps = {
  client: Client
  write: Write
  offerUndo: (said: string, undo: () => void) => void
  /** Without it the box is only read. */
  may: boolean
}

export function ToolboxTogether({ client, write, offerUndo, may }: ToolboxProps) {
  const tools = useRecords('tool', client.id)
  const box = inTheBox(tools)
  const away = tools.filter((one) => one.away)
  return (
    <>
      {box.length === 0 && <Empty>{words.empty}</Empty>}
      {box.length > 0 && (
        <List label={words.title}>
          {box.map((tool) => (
            <InBox key={tool.id} tool={tool} write={write} offerUndo={offerUndo} may={may} />
          ))}
        </List>
      )}
      {away.length > 0 && (
        <Fold title={words.awayTitle(away.length)}>
          <List label={words.awayTitle(away.length)}>
            {away.map((tool) => (
              <Row key={tool.id} title={tool.words}>
                {may && (
                  <div class="row-actions">
                    <Button
                      look="quiet"
                      label={words.takeOutLabel(tool.words)}
                      onPress={() => write('tool.take-out', tool.id, {})}
                    >
                      {words.takeOut}
                    </Button>
                  </div>
                )}
              </Row>
            ))}
          </List>
        </Fold>
      )}
      {may && (
        <Fold title={words.add}>
          <AddTool client={client} tools={tools} write={write} />
        </Fold>
      )}
    </>
  )
}

type InBoxProps = Omit<ToolboxProps, 'client'> & { tool: Tool }

function InBox({ tool, write, offerUndo, may }: InBoxProps) {
  const { on } = useSaying()
  const [rating, rate] = useState(false)
  const last = tool.helped.at(-1)
  const score = helpedLast(tool)
  const putAway = async () => {
    if (await write('tool.put-away', tool.id, {}))
      offerUndo(words.away(tool.words), () => write('tool.take-out', tool.id, {}))
  }
  const say = async (number: number | null) => {
    if (number === null) return
    const id = await write('tool.rate', tool.id, { score: number })
    if (!id) return
    rate(false)
    offerUndo(words.rated(number), () => write('tool.take-back-rating', tool.id, { rating: id }))
  }
  const told = last && score !== undefined ? words.last(score, on(last.at)) : words.untried
  return (
    <Row
      title={tool.words}
      detail={words.detail(
        told,
        tool.helped.length > 1 ? words.times(tool.helped.length) : '',
        words.when(tool.when),
        words.who(tool.who),
      )}
    >
      {may && rating && (
        <div class="rate">
          <Scale
            legend={words.howMuch(tool.words)}
            hint={words.hint}
            from={0}
            to={10}
            fromLabel={words.not}
            toLabel={words.lot}
            value={null}
            onValue={say}
            clearWords={words.clear}
          />
        </div>
      )}
      {may && (
        <div class="row-actions">
          {!rating && (
            <Button look="quiet" label={words.rateLabel(tool.words)} onPress={() => rate(true)}>
              {words.rate}
            </Button>
          )}
          <Button look="quiet" label={words.putAwayLabel(tool.words)} onPress={putAway}>
            {words.putAway}
          </Button>
        </div>
      )}
    </Row>
  )
}
