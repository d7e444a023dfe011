// A page of "Our pages": only for those who keep the agency's content, with the way back.
import type { ScreenProps } from '#web/app/screen.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Empty } from '#web/parts/empty.tsx'
import { contentWords as words } from '#web/words/en/content.ts'

export function ContentPage({ children, ...screen }: ScreenProps) {
  const device = useChangingDevice()
  const address = useAddress()
  if (!device.may('own-text.write', null)) {
    return (
      <Screen title={words.title} back={{ href: address('library'), label: words.toLibrary }}>
        <Empty>{words.notYours}</Empty>
      </Screen>
    )
  }
  return (
    <Screen back={{ href: address('content'), label: words.back }} {...screen}>
      {children}
    </Screen>
  )
}

/** Stands while a page is read, or where there is none: `here` says whether what it would be in is. */
export function NotYet({ here }: { here: boolean }) {
  return (
    <ContentPage title={here ? words.notFound : words.title}>
      <p role="status">{here ? words.notHere : words.opening}</p>
    </ContentPage>
  )
}
