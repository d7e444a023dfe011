// Skills in the chart: how far each has come, from shown to the person's own by their word.
import type { Client } from '#domain/client.ts'
import { type Path, paths, Stage } from '#domain/practice.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { chartWords } from '#web/words/en/chart.ts'
import { RelevanceFold } from './relevance-fold.tsx'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.skills

type SkillsSectionProps = { client: Client; offerUndo: (said: string, undo: () => unknown) => void }

export function SkillsSection({ client, offerUndo }: SkillsSectionProps) {
  const device = useChangingDevice()
  const all = paths(device.all('practice', client.id))
  return (
    <Section id="skills" title={words.title}>
      {all.length === 0 && <Empty>{words.empty}</Empty>}
      {all.map((path) => (
        <SkillCard key={path.skill ?? path.title} client={client} path={path} />
      ))}
      <RelevanceFold client={client.id} offerUndo={offerUndo} />
    </Section>
  )
}

function SkillCard({ client, path }: { client: Client; path: Path }) {
  const device = useChangingDevice()
  const address = useAddress()
  const { dayOf, on } = useSaying()
  const { title, reached, practices } = path
  const [last] = practices
  const reach = Stage.options.indexOf(reached)
  const may = device.may('practice.record', client.id) && reached !== 'mine' && last !== undefined
  const form = (stage: string) => address(`people/${client.id}/skill/${last?.id ?? ''}/${stage}`)
  return (
    <Card
      title={title}
      level={3}
      over={last && `${words.times(practices.length)} · ${words.last(on(last.at))}`}
      actions={
        may && (
          <>
            {reached !== 'tried-outside' && (
              <ButtonLink href={form('outside')} label={`${words.outside}: ${title}`}>
                {words.outside}
              </ButtonLink>
            )}
            <ButtonLink href={form('mine')} label={`${words.mine}: ${title}`}>
              {words.mine}
            </ButtonLink>
          </>
        )
      }
    >
      <ol class="path" aria-label={words.path}>
        {Stage.options.map((stage, place) => (
          <li key={stage} class={place <= reach ? 'reached' : undefined}>
            {words.stages[stage]}
            {place <= reach && <span class="only-heard">, {words.reachedHeard}</span>}
          </li>
        ))}
      </ol>
      {practices.some((one) => one.words !== '') && (
        <Fold title={words.times(practices.length)}>
          <ul>
            {practices.map((one) => (
              <li key={one.id}>{words.said(`${dayOf(one.at)}, ${words.stages[one.stage]}`, one.words)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Card>
  )
}
