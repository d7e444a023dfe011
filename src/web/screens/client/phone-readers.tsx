// Who can read what the person puts on their pages, by name where this phone knows it.
import { holds } from '#domain/tie.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.phone

export function PhoneReaders() {
  const device = useChangingDevice()
  const people = new Set(
    device
      .all('tie', device.me.person)
      .filter(holds)
      .map((tie) => tie.person),
  )
  const names = [...people].flatMap((person) => device.one('person', person)?.name ?? [])
  const all = names.length > 0 && names.length === people.size
  return (
    <Card title={words.readers}>
      <p>{all ? words.readersTeam(names.join(', ')) : words.readersSome}</p>
      <p>{words.readersLead}</p>
      <p>{words.readersDraft}</p>
    </Card>
  )
}
