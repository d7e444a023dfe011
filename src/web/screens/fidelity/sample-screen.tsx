// `fidelity/sample`: who counts as being in the programme, what was declared before, and for a leader how to declare it.
import './fidelity.css'
import { itemNames } from '#domain/fidelity-names.ts'
import { SCALE } from '#domain/fidelity-scale.ts'
import { type Sample, standingSample, WIDEST } from '#domain/sample.ts'
import { sayDate } from '#web/app/moment.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { sampleWords as words } from '#web/words/en/fidelity-sample.ts'
import { SampleForm } from './sample-form.tsx'
import { sayWho } from './say-who.ts'

export function SampleScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const all = device.all('sample', null)
  const standing = standingSample(all)
  const before = all
    .filter((one) => one !== standing)
    .sort((one, other) => (one.declared < other.declared ? 1 : -1))
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('fidelity'), label: fidelityWords.back }}
    >
      <Card title={words.standing} look="tint">
        {standing ? <Declared sample={standing} /> : <p>{words.nobody}</p>}
        <p class="soft">{words.caution}</p>
      </Card>
      {device.may('sample.declare', null) ? (
        <SampleForm standing={standing ?? { ...WIDEST, bounds: [] }} />
      ) : (
        <p class="soft">{words.notYours}</p>
      )}
      {before.length > 0 && (
        <Card title={words.before}>
          {before.map((one) => (
            <div key={one.id}>
              <Declared sample={one} />
            </div>
          ))}
        </Card>
      )}
    </Screen>
  )
}

function Declared({ sample }: { sample: Sample }) {
  const device = useChangingDevice()
  const name = device.one('person', sample.by)?.name ?? fidelityWords.somebody
  const own = SCALE.filter(({ number }) => sample.bounds.some(({ item }) => item === number))
  return (
    <>
      <p>
        {sayWho(sample)} {words.reading[sample.length]}{' '}
        {own.length > 0 && words.bounds(own.map(({ id }) => itemNames[id]).join(', '))}
      </p>
      {sample.words !== '' && <p>{words.why(sample.words)}</p>}
      <p class="soft">{words.by(name, sayDate(sample.declared, device.zone))}</p>
    </>
  )
}
