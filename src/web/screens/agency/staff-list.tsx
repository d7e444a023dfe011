// Everybody who works here, those who have left at the end.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useRecords } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { plusDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { agencyWords } from '#web/words/en/agency.ts'
import { rolesLine } from '#web/words/en/roles.ts'

export function StaffList() {
  const words = agencyWords.staff
  const address = useAddress()
  const people = useRecords('person').toSorted(
    (one, other) => Number(one.ended) - Number(other.ended) || one.name.localeCompare(other.name),
  )
  return (
    <Screen
      title={words.title}
      back={{ href: address('agency'), label: agencyWords.back }}
      actions={
        <ButtonLink look="primary" icon={plusDrawing} href={address('agency/staff/add')}>
          {words.add}
        </ButtonLink>
      }
    >
      <List label={words.title}>
        {people.map((person) => (
          <Row
            key={person.id}
            title={person.name}
            detail={rolesLine(person.roles)}
            mark={person.ended ? <Mark>{words.ended}</Mark> : undefined}
            href={address(`agency/staff/${person.id}`)}
          />
        ))}
      </List>
    </Screen>
  )
}
