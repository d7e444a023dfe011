// The sign-in page: e-mail, password and code, or in the demo each invented person in one tap.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { DEMO_PIN } from '#web/app/demo-pin.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import type { Keeper } from '#web/device/keeper.ts'
import type { DemoPerson, SignedIn } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { peopleDrawing, phoneDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import { Door } from './door.tsx'
import { useWayIn, WayInForm } from './way-in.tsx'

export type SignInProps = {
  keeper: Keeper
  onIn: (answer: SignedIn) => void
  /** Back to the PIN, where the device is locked and somebody chose to begin anew. */
  onBack?: (() => void) | undefined
}

export function SignIn({ keeper, onIn, onBack }: SignInProps) {
  const front = keeper.front()
  const way = useWayIn()
  const back = onBack !== undefined && (
    <div class="together">
      <Button look="quiet" onPress={onBack}>
        {doorWords.another.back}
      </Button>
    </div>
  )
  if (front?.demo === true)
    return <DemoDoor keeper={keeper} agency={front.name} people={front.people ?? []} back={back} />
  const sealed = keeper.sealed()
  const words = doorWords.signIn
  return (
    <Door title={way.title ?? words.title(front?.name ?? '')} lead={way.lead} agency={front?.name}>
      {sealed > 0 && (
        <Notice look="kept">
          <p>{words.sealed(sealed)}</p>
        </Notice>
      )}
      <WayInForm keeper={keeper} way={way} onIn={onIn} />
      {way.step.at === 'password' && (
        <div class="flow soft">
          <p>{words.forgotten}</p>
          <p>{words.invited}</p>
        </div>
      )}
      {back}
    </Door>
  )
}

type DemoDoorProps = {
  keeper: Keeper
  agency: string
  people: readonly DemoPerson[]
  back: ComponentChildren
}

function DemoDoor({ keeper, agency, people, back }: DemoDoorProps) {
  const words = doorWords.demo
  const doing = useDoing()
  const [chosen, choose] = useState<DemoPerson>()
  const enter = (person: DemoPerson) => {
    if (doing.busy) return
    choose(person)
    void doing.run(async () => {
      await keeper.enrol(await keeper.doors.demo(person.person), DEMO_PIN)
    })
  }
  return (
    <Door title={words.title} lead={words.line} agency={agency}>
      <Said
        trouble={doing.trouble}
        done={doing.busy && chosen !== undefined ? words.opening(chosen.name) : undefined}
      />
      <List label={words.staff}>
        {people
          .filter((person) => !person.client)
          .map((person) => (
            <Row
              key={person.person}
              icon={peopleDrawing}
              title={person.name}
              detail={person.about}
              onPress={() => enter(person)}
            />
          ))}
        <Row
          icon={phoneDrawing}
          title={words.clients}
          detail={words.clientsDetail}
          href={`/my/${keeper.slug}/`}
        />
      </List>
      <p class="soft">{words.pin(DEMO_PIN)}</p>
      {back}
    </Door>
  )
}
