// One tool: how much it helped, when and with whom it can be used, and the words it has.
import { useState } from 'preact/hooks'
import type { Tool } from '#domain/tool.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDays } from '#web/client/days.ts'
import { useUndo } from '#web/client/undo-offer.tsx'
import { Unread } from '#web/client/unread.tsx'
import { useWrite } from '#web/client/write.ts'
import { useRecord } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { useDraft } from '#web/parts/draft.ts'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { toolboxWords } from '#web/words/en/toolbox.ts'
import { NotHere } from './not-here.tsx'
import { OtherWordsNotice } from './other-words.tsx'
import { RateTool } from './toolbox-rate.tsx'
import { useTools } from './toolbox-tools.ts'

const words = toolboxWords.one

export function ToolScreen({ id }: { id: string }) {
  const address = useAddress()
  const tool = useRecord('tool', id)
  const { putAway, takeOut, trouble } = useTools()
  if (!tool) return <NotHere />
  const relaxation = tool.from?.list === 'relaxation' ? tool.from.item : undefined
  return (
    <Screen title={tool.words} back={{ href: address('toolbox'), label: toolboxWords.back }}>
      <OtherWordsNotice others={tool.others} />
      {tool.away && (
        <div class="flow">
          <p>{words.isAway}</p>
          <Button onPress={() => void takeOut(tool)}>{toolboxWords.takeOut}</Button>
        </div>
      )}
      {relaxation !== undefined && (
        <ButtonLink look="primary" wide href={address(`relax/${relaxation}`)}>
          {words.start}
        </ButtonLink>
      )}
      <RateTool id={id} />
      <About tool={tool} />
      {tool.helped.length > 0 && <Ratings tool={tool} />}
      {!tool.away && (
        <div>
          <Button onPress={() => void putAway(tool)}>{words.putAway}</Button>
        </div>
      )}
      <Said trouble={trouble} />
    </Screen>
  )
}

function About({ tool }: { tool: Tool }) {
  return (
    <section class="part flow" aria-labelledby="about">
      <h2 id="about">{words.change}</h2>
      <p class="soft">{words.kept}</p>
      <Words tool={tool} field="when" label={words.when} hint={words.whenHint} />
      <Words tool={tool} field="who" label={words.who} />
      <Words tool={tool} field="words" label={words.words} />
      <Unread />
    </section>
  )
}

type WordsProps = { tool: Tool; field: 'words' | 'when' | 'who'; label: string; hint?: string }

function Words({ tool, field, label, hint }: WordsProps) {
  const { write, trouble } = useWrite()
  const [empty, say] = useState(false)
  const keep = (is: string, was: string) => {
    // A tool without words could not be found again.
    const nothing = field === 'words' && is.trim() === ''
    say(nothing)
    if (!nothing) void write('tool.write', { field, was, is }, tool.id)
  }
  const draft = useDraft(tool[field], keep)
  return (
    <>
      <Field
        kind="long"
        rows={1}
        label={label}
        hint={hint}
        maxLength={400}
        error={empty ? toolboxWords.empty : undefined}
        {...draft}
      />
      <Said trouble={trouble} />
    </>
  )
}

function Ratings({ tool: { id: tool, helped } }: { tool: Tool }) {
  const days = useDays()
  const offer = useUndo()
  const { rate, takeBack, trouble } = useTools()
  const takeOff = async (rating: string, score: number) => {
    if (!(await takeBack(tool, rating))) return
    document.getElementById('main')?.focus({ preventScroll: true })
    offer(words.takenBack(score), () => void rate(tool, score))
  }
  return (
    <Fold title={words.before}>
      <List>
        {[...helped].reverse().map(({ id, score, at }) => (
          <Row
            key={id}
            title={words.beforeLine(score, days.dayOf(at))}
            mark={
              <Button
                look="quiet"
                label={words.takeBackLabel(words.beforeLine(score, days.dayOf(at)))}
                onPress={() => void takeOff(id, score)}
              >
                {words.takeBack}
              </Button>
            }
          />
        ))}
      </List>
      <Said trouble={trouble} />
    </Fold>
  )
}
