// Somebody came without an agency's address: where there is one to show, it is shown.
import { useEffect, useState } from 'preact/hooks'
import { addressOf } from '#web/app/place.ts'
import { createApi } from '#web/device/api.ts'
import { type Start, startCalls } from '#web/device/calls.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { doorWords } from '#web/words/en/doors.ts'
import { Door } from './door.tsx'

export function Nowhere() {
  const words = doorWords.nowhere
  const [start, put] = useState<Start>()
  useEffect(() => {
    startCalls(createApi((address, init) => fetch(address, init)))
      .start()
      .then(put, () => undefined)
  }, [])
  if (start?.firstRun === true) {
    return (
      <Door title={doorWords.firstRun.title} lead={doorWords.firstRun.lead}>
        <div class="together">
          <ButtonLink look="primary" href="/first-run">
            {doorWords.firstRun.title}
          </ButtonLink>
        </div>
      </Door>
    )
  }
  const agencies = start?.agencies ?? []
  return (
    <Door title={words.title} lead={agencies.length > 0 ? words.choose : words.text}>
      {agencies.length > 0 && (
        <List label={words.choose}>
          {agencies.map(({ slug, name }) => (
            <Row key={slug} title={name} href={addressOf('staff', slug)} />
          ))}
        </List>
      )}
    </Door>
  )
}
