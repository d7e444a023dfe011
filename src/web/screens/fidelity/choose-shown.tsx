// Which months and whose work are shown; a choice changes the address, so that the way back leads to the one before.

import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Period, View } from '#domain/fidelity.ts'
import { mayLook, newestMonth } from '#domain/fidelity-view.ts'
import { addMonths, type Month, monthsFrom } from '#domain/month.ts'
import { leadsSessions } from '#domain/person.ts'
import { useAddress } from '#web/app/where.ts'
import type { Device } from '#web/device/device.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Field } from '#web/parts/field.tsx'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { type Asked, asking } from './asked.ts'
import { sayMonth, sayWholeMonth } from './months.ts'

const words = fidelityWords.choose

const LENGTHS = [1, 3, 6, 12] as const
const CHOSEN = 'chosen'
/** How far back months are offered. */
const YEARS = 3

export function ChooseShown({ asked }: { asked: Asked }) {
  const device = useChangingDevice()
  const { route } = useLocation()
  const { view, period, newest } = asked
  const address = useAddress()
  const show = (next: { view?: View; period?: Period }) => {
    const whose = next.view ?? view
    // Another person's newest month can be an earlier one.
    const latest = newestMonth(device.me, whose, device.today())
    const months = next.period ?? within(period, newest, latest)
    route(address('fidelity') + asking({ view: whose, period: months }))
  }
  const views = viewsFor(device)
  const length = LENGTHS.find((one) => period.to === newest && period.from === addMonths(newest, 1 - one))
  const [choosing, choose] = useState(length === undefined)
  const chosen = choosing || length === undefined
  const months = monthsFrom(addMonths(newest, 1 - 12 * YEARS), newest).reverse()
  return (
    <div class="choose-shown not-printed">
      {views.length > 1 && (
        <Field
          label={words.whose}
          kind="select"
          value={keyOf(view)}
          options={views.map(({ view: one, label }) => ({ value: keyOf(one), label }))}
          onValue={(key) => {
            const found = views.find((one) => keyOf(one.view) === key)
            if (found) show({ view: found.view })
          }}
        />
      )}
      <Field
        label={words.months}
        kind="select"
        value={chosen ? CHOSEN : `${length}`}
        options={[
          ...LENGTHS.map((one) => ({ value: `${one}`, label: words.last(one) })),
          { value: CHOSEN, label: words.chosen },
        ]}
        onValue={(said) => {
          choose(said === CHOSEN)
          if (said !== CHOSEN) show({ period: { from: addMonths(newest, 1 - Number(said)), to: newest } })
        }}
      />
      {chosen && (
        <>
          <MonthField
            label={words.from}
            months={months}
            value={period.from}
            onValue={(from) => show({ period: { from, to: from > period.to ? from : period.to } })}
          />
          <MonthField
            label={words.to}
            months={months}
            value={period.to}
            onValue={(to) => show({ period: { from: to < period.from ? to : period.from, to } })}
          />
        </>
      )}
      <p class="soft">
        {view.of === 'practitioner' && newest < monthNow(device)
          ? words.until(sayWholeMonth(newest))
          : words.thisMonth}
      </p>
    </div>
  )
}

const monthNow = (device: Device): Month => device.today().slice(0, 7)
const keyOf = (view: View) => (view.of === 'agency' ? 'agency' : `${view.of}:${view.id}`)

/** Months that end later than another view shows move back, as many as they were. */
function within(period: Period, newest: Month, latest: Month): Period {
  if (period.to !== newest && period.to <= latest) return period
  return { from: addMonths(latest, 1 - monthsFrom(period.from, period.to).length), to: latest }
}

type MonthFieldProps = {
  label: string
  months: readonly Month[]
  value: Month
  onValue: (month: Month) => void
}

function MonthField({ label, months, value, onValue }: MonthFieldProps) {
  return (
    <Field
      label={label}
      kind="select"
      value={value}
      options={months.map((one) => ({ value: one, label: sayMonth(one) }))}
      onValue={onValue}
    />
  )
}

function viewsFor(device: Device): { view: View; label: string }[] {
  const teams = device.all('team', null)
  const { me } = device
  const people = device.all('person').filter((one) => leadsSessions(one) && !one.ended)
  const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label)
  return [
    { view: { of: 'agency' as const }, label: words.agency },
    ...teams
      .filter(({ ended }) => !ended)
      .map(({ id, name }) => ({ view: { of: 'team' as const, id }, label: words.team(name) }))
      .sort(byLabel),
    ...people
      .map(({ id, name }) => ({
        view: { of: 'practitioner' as const, id },
        label: id === me.person ? words.self(name) : name,
      }))
      .sort(byLabel),
  ].filter(({ view }) => mayLook(me, view, teams))
}
