// An address without an agency: which pages are meant is on the card.

import { Screen } from '#web/app/screen.tsx'
import { Frame } from '#web/parts/frame.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

export function Nowhere() {
  const { skip, app, nowhere, help } = clientDoorWords
  return (
    <Frame app="client" skip={skip} name={app}>
      <Screen title={nowhere.title} lead={nowhere.text}>
        <p>
          <strong>{help.danger}</strong> {help.unknown}
        </p>
      </Screen>
    </Frame>
  )
}
