// My toolbox: what helps me, what helped most first, with ways to find more.
import { helpedLast, type Tool } from '#domain/tool.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { plusDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { toolboxWords } from '#web/words/en/toolbox.ts'
import { SayIt } from './say-it.tsx'
import { ToolboxSkills } from './toolbox-skills.tsx'
import { useTools } from './toolbox-tools.ts'

const words = toolboxWords

export function ToolboxScreen() {
  const address = useAddress()
  const { box, away, keep, takeOut, trouble, busy } = useTools()
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: words.home }}>
      {box.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {box.map((tool) => (
            <ToolRow key={tool.id} tool={tool} />
          ))}
        </List>
      )}
      <ButtonLink look="primary" wide icon={plusDrawing} href={address('toolbox/ideas')}>
        {words.find}
      </ButtonLink>
      <ButtonLink wide href={address('relax')}>
        {words.relax}
      </ButtonLink>
      <Card title={words.own}>
        <SayIt
          draft="tool"
          label={words.ownAsk}
          hint={words.ownHint}
          send={words.ownSend}
          done={words.ownDone}
          empty={words.empty}
          maxLength={400}
          look="plain"
          trouble={trouble}
          busy={busy}
          onSay={async (said) => (await keep(said, null)) !== undefined}
        />
      </Card>
      <ToolboxSkills />
      {away.length > 0 && (
        <Fold title={`${words.away} (${away.length})`}>
          <p class="soft">{words.awayHint}</p>
          <List>
            {away.map((tool) => (
              <Row
                key={tool.id}
                title={tool.words}
                mark={
                  <Button
                    look="quiet"
                    label={words.takeOutLabel(tool.words)}
                    onPress={() => void takeOut(tool)}
                  >
                    {words.takeOut}
                  </Button>
                }
              />
            ))}
          </List>
          <Said trouble={trouble} />
        </Fold>
      )}
      {box.length > 0 && (
        <div class="together">
          <PrintButton label={clientWords.read.print} />
        </div>
      )}
    </Screen>
  )
}

function ToolRow({ tool }: { tool: Tool }) {
  const address = useAddress()
  const helped = helpedLast(tool)
  const about = [tool.when && words.when(tool.when), tool.who && words.who(tool.who)].filter(
    (one) => one !== '',
  )
  return (
    <Row
      title={tool.words}
      detail={about.length > 0 ? about.join(' · ') : undefined}
      mark={<Mark>{helped === undefined ? words.untried : words.helped(helped)}</Mark>}
      href={address(`toolbox/${tool.id}`)}
    />
  )
}
