// A page as one person would see it: their own words in it, and the print they read; nobody in particular at first.
import './as-seen.css'
import type { ComponentChildren } from 'preact'
import { useReducer } from 'preact/hooks'
import { calledBy } from '#domain/client.ts'
import { isMine, isSkipped, type Reading, usualReading } from '#domain/reading.ts'
import type { Id } from '#domain/text.ts'
import type { Device } from '#web/device/device.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Field } from '#web/parts/field.tsx'
import { worksWith } from '#web/screens/chart/opened.tsx'
import { libraryWords } from '#web/words/en/library.ts'

const words = libraryWords.seen

export type AsSeenProps = {
  /** The section it is, where it is one: a person may not have chosen it, or left it out. */
  place?: { topic: string; section: { id: string; code?: string } }
  children: (own: Readonly<Record<string, string>>) => ComponentChildren
}

/** Who was chosen last, until the device locks, so that one person's pages can be looked through. */
const chosenOn = new WeakMap<Device, Id>()

export function AsSeen({ place, children }: AsSeenProps) {
  const device = useChangingDevice()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const people = device
    .all('client')
    .filter((one) => worksWith(device, one.id))
    .sort((a, b) => calledBy(a).localeCompare(calledBy(b)))
  const person = people.find((one) => one.id === chosenOn.get(device))
  const reading = person && device.one('reading', person.id)
  const choose = (id: string) => {
    if (id === '') chosenOn.delete(device)
    else chosenOn.set(device, id)
    redraw(undefined)
  }
  return (
    <div class="flow">
      {people.length > 0 && (
        <div class="not-printed">
          <Field
            kind="select"
            label={words.legend}
            value={person?.id ?? ''}
            onValue={choose}
            options={[
              { value: '', label: words.nobody },
              ...people.map((one) => ({ value: one.id, label: calledBy(one) })),
            ]}
            below={
              person && (
                <>
                  <p class="soft">{words.told(calledBy(person), toldOf(reading))}</p>
                  {place && <Theirs name={calledBy(person)} reading={reading} place={place} />}
                </>
              )
            }
          />
        </div>
      )}
      <div
        class={`as-seen ${reading?.print ?? 'usual'}${reading && reading.print !== 'usual' ? ' large-print' : ''}`}
      >
        {children(reading?.words ?? {})}
      </div>
    </div>
  )
}

type TheirsProps = { name: string; reading: Reading | undefined; place: NonNullable<AsSeenProps['place']> }

function Theirs({ name, reading, place: { topic, section } }: TheirsProps) {
  if (!isMine(reading, topic, section)) return <p>{words.notTheirs(name)}</p>
  return isSkipped(reading, topic, section.id) ? <p>{words.skipped(name)}</p> : null
}

function toldOf(reading: Reading | undefined): string[] {
  const { print, few, colors, words: own } = reading ?? usualReading()
  return [
    words.size[print],
    ...(few ? [words.few] : []),
    ...(colors === 'device' ? [] : [words.colors[colors]]),
    words.words(Object.keys(own).length),
  ]
}
