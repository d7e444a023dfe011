// What the agency still needs from its administrator or leader: whom to call for help, and the people who work here.
import { helpIsFilledIn } from '#domain/agency.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { todayWords } from '#web/words/en/today.ts'

const words = todayWords.agency

export function AgencyCards() {
  const device = useChangingDevice()
  const address = useAddress()
  const mayHelp = device.may('agency.set-help', null)
  const mayAdd = device.may('person.add', null)
  const staff = device.all('person').filter((one) => !one.ended).length
  return (
    <>
      {mayHelp && !helpIsFilledIn(device.agency()) && (
        <Notice
          look="warn"
          title={words.helpTitle}
          actions={
            <ButtonLink look="primary" href={address('agency/help')}>
              {words.helpLink}
            </ButtonLink>
          }
        >
          <p>{words.help}</p>
        </Notice>
      )}
      {mayAdd && (
        <Card
          title={words.staffTitle}
          actions={<ButtonLink href={address('agency/staff')}>{words.staffLink}</ButtonLink>}
        >
          <p>{staff <= 1 ? words.staffAlone : words.staff(staff)}</p>
        </Card>
      )}
    </>
  )
}
