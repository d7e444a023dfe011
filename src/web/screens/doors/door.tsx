// What stands around a door: the agency's name and one page, with no way further in.
import type { ComponentChildren } from 'preact'
import { Screen } from '#web/app/screen.tsx'
import { Frame } from '#web/parts/frame.tsx'
import { doorWords } from '#web/words/en/doors.ts'

export type DoorProps = {
  title: string
  lead?: ComponentChildren
  agency?: string | undefined
  children?: ComponentChildren
}

export function Door({ title, lead, agency, children }: DoorProps) {
  return (
    <Frame app="staff" skip={doorWords.skip} name={agency ?? doorWords.app}>
      <Screen title={title} lead={lead}>
        {children}
      </Screen>
    </Frame>
  )
}
