// An invited member of the staff comes in: whom the invitation is for, then e-mail, password and a second step.
import { useEffect, useState } from 'preact/hooks'
import { Role } from '#domain/person.ts'
import { useDoing } from '#web/app/doing.ts'
import { addressOf } from '#web/app/place.ts'
import { Said } from '#web/app/said.tsx'
import { SendForm } from '#web/app/send-form.tsx'
import type { Keeper } from '#web/device/keeper.ts'
import type { HalfSignedIn, SignedIn } from '#web/device/wire.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sentenceOf } from '#web/staff/sentence.ts'
import { doorWords } from '#web/words/en/doors.ts'
import { roleWords } from '#web/words/en/roles.ts'
import { Door } from './door.tsx'
import { emailWrong, passwordWrong } from './form-checks.ts'
import { SecondStep, stepAfter, useWayIn } from './way-in.tsx'

type Invited = { name: string; roles: string[]; agency: string }
type Step =
  | { at: 'looking' }
  | { at: 'no'; sentence: string }
  | { at: 'choose'; invited: Invited }
  | { at: 'second' }

export type InvitationProps = { keeper: Keeper; secret: string; onIn: (answer: SignedIn) => void }

export function Invitation({ keeper, secret, onIn }: InvitationProps) {
  const words = doorWords.invitation
  const [step, go] = useState<Step>({ at: 'looking' })
  const way = useWayIn()
  useEffect(() => {
    if (secret === '') return go({ at: 'no', sentence: words.noSecret })
    keeper.doors.lookAtInvitation(secret).then(
      (invited) => go({ at: 'choose', invited }),
      (no) => go({ at: 'no', sentence: sentenceOf(no) }),
    )
  }, [keeper, secret, words.noSecret])

  const agency = keeper.front()?.name
  if (step.at === 'second') {
    return (
      <Door title={way.title ?? ''} lead={way.lead} agency={agency}>
        <SecondStep
          doors={keeper.doors}
          way={way}
          onIn={onIn}
          onBack={() => location.assign(addressOf('staff', keeper.slug))}
        />
      </Door>
    )
  }
  const accepted = (answer: HalfSignedIn) => {
    way.go(stepAfter(answer))
    go({ at: 'second' })
  }
  const lead = step.at === 'choose' ? words.lead(step.invited.name, rolesOf(step.invited)) : undefined
  return (
    <Door title={words.title(agency ?? '')} lead={lead} agency={agency}>
      {step.at === 'looking' && <p role="status">{words.looking}</p>}
      {step.at === 'no' && (
        <Notice
          look="warn"
          actions={<ButtonLink href={addressOf('staff', keeper.slug)}>{doorWords.toDoor}</ButtonLink>}
        >
          <p>{step.sentence}</p>
          <p>{words.again}</p>
        </Notice>
      )}
      {step.at === 'choose' && <Choose keeper={keeper} secret={secret} onAnswer={accepted} />}
    </Door>
  )
}

type ChooseProps = { keeper: Keeper; secret: string; onAnswer: (answer: HalfSignedIn) => void }

function Choose({ keeper, secret, onAnswer }: ChooseProps) {
  const words = doorWords.invitation
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [pressed, press] = useState(false)
  const doing = useDoing()
  const wrong = { email: emailWrong(email), password: passwordWrong(password) }
  const send = () => {
    press(true)
    if (wrong.email !== undefined || wrong.password !== undefined || doing.busy) return
    void doing.run(async () => onAnswer(await keeper.doors.acceptInvitation(secret, email.trim(), password)))
  }
  return (
    <>
      {keeper.state().at !== 'empty' && (
        <Notice look="warn">
          <p>{words.inUse}</p>
        </Notice>
      )}
      <SendForm send={words.send} busy={doing.busy} busyWords={words.sending} onSend={send}>
        <Field
          label={words.email}
          kind="email"
          autoComplete="username"
          value={email}
          onValue={setEmail}
          error={pressed ? wrong.email : undefined}
        />
        <Field
          label={words.password}
          kind="password"
          autoComplete="new-password"
          hint={words.passwordHint}
          value={password}
          onValue={setPassword}
          error={pressed ? wrong.password : undefined}
        />
        <Said trouble={doing.trouble} />
      </SendForm>
    </>
  )
}

const rolesOf = ({ roles }: Invited) =>
  roles
    .map((role) => Role.safeParse(role).data)
    .flatMap((role) => (role === undefined ? [] : [roleWords[role].toLowerCase()]))
    .join(', ')
