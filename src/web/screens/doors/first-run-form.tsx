// The form of the first run.
import { useState } from 'preact/hooks'
import type { Agency } from '#domain/agency.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import type { FirstRun } from '#web/device/calls.ts'
import { Card } from '#web/parts/card.tsx'
import { ChoiceGroup } from '#web/parts/choice-group.tsx'
import { Field } from '#web/parts/field.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import { callsWords } from '#web/words/en/roles.ts'
import { emailWrong, missing, passwordWrong, slugFrom, slugWrong } from './form-checks.ts'

export type FirstRunAnswers = Omit<FirstRun, 'device'>
export type FirstRunFormProps = { onSend: (answers: FirstRunAnswers) => Promise<void> }

const CALLS = Object.entries(callsWords).map(([value, label]) => ({ value: value as Agency['calls'], label }))
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone
const ZONES = [...new Set([here(), ...Intl.supportedValuesOf('timeZone')])]
  .toSorted()
  .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))

const begin = () => ({
  name: '',
  slug: '',
  zone: here(),
  emergency: '911',
  person: '',
  email: '',
  password: '',
  secret: '',
})

export function FirstRunForm({ onSend }: FirstRunFormProps) {
  const words = doorWords.firstRun
  const [said, say] = useState(begin)
  const [calls, setCalls] = useState<Agency['calls']>('client')
  const [ownSlug, chooseSlug] = useState(false)
  const [pressed, press] = useState(false)
  const doing = useDoing()
  const put = (field: keyof typeof said) => (value: string) =>
    say((before) => ({ ...before, [field]: value }))
  const rename = (name: string) =>
    say((before) => ({ ...before, name, slug: ownSlug ? before.slug : slugFrom(name) }))
  const wrong = {
    name: missing(said.name),
    slug: slugWrong(said.slug),
    emergency: missing(said.emergency),
    person: missing(said.person),
    email: emailWrong(said.email),
    password: passwordWrong(said.password),
    secret: missing(said.secret),
  }
  const error = (field: keyof typeof wrong) => (pressed ? wrong[field] : undefined)
  const send = () => {
    press(true)
    if (Object.values(wrong).some((sentence) => sentence !== undefined) || doing.busy) return
    const { name, slug, zone, emergency, person, email, password, secret } = said
    void doing.run(() =>
      onSend({
        secret: secret.trim(),
        agency: { name: name.trim(), slug, zone, calls, emergency: emergency.trim() },
        administrator: { name: person.trim(), email: email.trim(), password },
      }),
    )
  }
  return (
    <SendForm send={words.send} busy={doing.busy} busyWords={words.sending} onSend={send}>
      <Card title={words.agency}>
        <Field label={words.name} value={said.name} onValue={rename} error={error('name')} maxLength={120} />
        <Field
          label={words.slug}
          hint={words.slugHint(location.origin, said.slug || 'harbor')}
          value={said.slug}
          onValue={(slug) => {
            chooseSlug(true)
            put('slug')(slug.toLowerCase())
          }}
          error={error('slug')}
          maxLength={80}
        />
        <Field label={words.zone} kind="select" options={ZONES} value={said.zone} onValue={put('zone')} />
        <ChoiceGroup legend={words.calls} look="columns" options={CALLS} value={calls} onValue={setCalls} />
        <Field
          label={words.emergency}
          kind="tel"
          value={said.emergency}
          onValue={put('emergency')}
          error={error('emergency')}
          maxLength={20}
        />
      </Card>
      <Card title={words.administrator}>
        <Field
          label={words.person}
          autoComplete="name"
          value={said.person}
          onValue={put('person')}
          error={error('person')}
          maxLength={120}
        />
        <Field
          label={doorWords.invitation.email}
          kind="email"
          autoComplete="username"
          value={said.email}
          onValue={put('email')}
          error={error('email')}
        />
        <Field
          label={doorWords.invitation.password}
          kind="password"
          autoComplete="new-password"
          hint={doorWords.invitation.passwordHint}
          value={said.password}
          onValue={put('password')}
          error={error('password')}
        />
      </Card>
      <Card>
        <Field
          label={words.secret}
          hint={words.secretHint}
          value={said.secret}
          onValue={put('secret')}
          error={error('secret')}
        />
      </Card>
      <Said trouble={doing.trouble} />
    </SendForm>
  )
}
