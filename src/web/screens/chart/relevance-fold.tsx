// Whether coping, relapse prevention and fitting medicine into the day apply to this person, as they said.
import { useState } from 'preact/hooks'
import { appliesTo, NeededPractice } from '#domain/relevance.ts'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { AppliesForm } from '#web/staff/applies-form.tsx'
import { useWrite } from '#web/staff/write.ts'
import { promptWords as words } from '#web/words/en/prompts.ts'
import { useSaying } from './said-on.ts'

type RelevanceFoldProps = { client: Id; offerUndo: (said: string, undo: () => unknown) => void }

export function RelevanceFold({ client, offerUndo }: RelevanceFoldProps) {
  const device = useChangingDevice()
  const { on } = useSaying()
  const [trouble, write] = useWrite(client)
  const [open, show] = useState<NeededPractice | null>(null)
  const relevance = device.one('relevance', client)
  const may = device.may('relevance.say', client)
  return (
    <Fold title={words.chart.title}>
      <p class="soft">{words.chart.lead}</p>
      <Said trouble={trouble} />
      <List label={words.chart.title}>
        {NeededPractice.options.map((practice) => {
          const said = relevance?.said.findLast((one) => one.practice === practice)
          const answer = words.answers[appliesTo(relevance, practice)]
          return (
            <Row
              key={practice}
              title={words.practices[practice]}
              detail={[said ? words.chart.said(answer, on(said.at)) : answer, said?.words]
                .filter((one) => one)
                .join(' · ')}
            />
          )
        })}
      </List>
      {may &&
        NeededPractice.options.map((practice) =>
          open === practice ? (
            <AppliesForm
              key={practice}
              client={client}
              practice={practice}
              write={write}
              offerUndo={offerUndo}
              before={appliesTo(relevance, practice)}
              onKept={() => show(null)}
            />
          ) : (
            <Button key={practice} look="quiet" onPress={() => show(practice)}>
              {`${words.chart.answer}: ${words.practices[practice]}`}
            </Button>
          ),
        )}
    </Fold>
  )
}
