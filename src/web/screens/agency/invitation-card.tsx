// The invitation of one member of the staff: an address to hand over, once.
import { useState } from 'preact/hooks'
import type { Person } from '#domain/person.ts'
import { useDoing } from '#web/app/doing.ts'
import { sayNear } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { useDevice } from '#web/device/hooks.ts'
import type { Invitation } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Field } from '#web/parts/field.tsx'
import { agencyWords } from '#web/words/en/agency.ts'

export function InvitationCard({ person }: { person: Person }) {
  const words = agencyWords.person
  const device = useDevice()
  const [made, put] = useState<Invitation>()
  const [done, say] = useState<string>()
  const doing = useDoing()
  const make = () => {
    say(undefined)
    void doing.run(async () => {
      // The server has to know the person before it can invite them.
      await device.sync()
      put(await device.calls.invite(person.id))
    })
  }
  const address = made === undefined ? '' : new URL(made.address, location.origin).href
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => say(words.copied),
      () => say(words.notCopied),
    )
  }
  return (
    <Card
      title={words.invitation}
      actions={
        <>
          {made !== undefined && (
            <Button look="primary" onPress={copy}>
              {words.copy}
            </Button>
          )}
          <Button busy={doing.busy} busyWords={words.making} onPress={make}>
            {words.make}
          </Button>
        </>
      }
    >
      <p>{words.invitationText}</p>
      {made !== undefined && (
        <>
          <Field
            label={words.addressFor(person.name)}
            value={address}
            onValue={() => undefined}
            readOnly
            below={words.until(sayNear(made.expires, device.zone, device.now()))}
          />
          <p>{words.handOver}</p>
        </>
      )}
      <Said trouble={doing.trouble} done={done} />
    </Card>
  )
}
