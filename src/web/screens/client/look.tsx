// How pages look and sound: the size of print, how much at once, colors and the voice, kept for every device.
import { useRef } from 'preact/hooks'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useReading, useReadingWrite } from '#web/client/reading-own.ts'
import { usePicked } from '#web/client/reading-picked.ts'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { ReadAloud } from '#web/parts/read-aloud.tsx'
import { sentencesIn } from '#web/parts/read-aloud-sentences.ts'
import { clientWords } from '#web/words/en/client.ts'
import { readingWords } from '#web/words/en/client-reading.ts'

const words = readingWords.look

export function LookScreen() {
  const address = useAddress()
  const { print, few, colors, speed } = useReading()
  const { show, trouble } = useReadingWrite()
  const sample = useRef<HTMLDivElement>(null)
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('handout'), label: clientWords.back.read }}
    >
      <Choose legend={words.print} labels={words.prints} kept={print} write={(print) => show({ print })} />
      <Choose
        legend={words.few}
        labels={words.fews}
        kept={few ? 'one' : 'all'}
        write={(much) => show({ few: much === 'one' })}
      />
      <Choose
        legend={words.colors}
        labels={words.colorNames}
        kept={colors}
        look="columns"
        write={(colors) => show({ colors })}
      />
      <Choose legend={words.speed} labels={words.speeds} kept={speed} write={(speed) => show({ speed })} />
      <Said trouble={trouble} />
      <section class="part" aria-labelledby="try">
        <h2 id="try">{words.try}</h2>
        <ReadAloud
          sentences={sentencesIn(words.sample)}
          within={sample}
          speed={speed}
          words={readingWords.aloud}
        />
        <div class="blocks" ref={sample}>
          {words.sample.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </section>
    </Screen>
  )
}

type ChooseProps<Value extends string> = {
  legend: string
  labels: Record<Value, string>
  kept: Value
  look?: 'segments' | 'columns'
  write: (value: Value) => Promise<boolean>
}

function Choose<Value extends string>({
  legend,
  labels,
  kept,
  look = 'segments',
  write,
}: ChooseProps<Value>) {
  const [value, pick] = usePicked(kept, write)
  const options = (Object.keys(labels) as Value[]).map((one) => ({ value: one, label: labels[one] }))
  return <ChoiceGroup legend={legend} look={look} options={options} value={value} onValue={pick} />
}
