// A page of the library that belongs to no topic: waits for what is kept of it, and says where there is none.
import type { ComponentChildren } from 'preact'
import { Screen, type ScreenProps } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { PrintButton } from '#web/parts/print-button.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { NoSuchPage } from './within.tsx'

export type LibraryPageProps = Omit<ScreenProps, 'back' | 'children'> & {
  back?: ScreenProps['back']
  children: ComponentChildren
}

export function LibraryPage({ children, actions, ...screen }: LibraryPageProps) {
  const address = useAddress()
  return (
    <Screen
      back={{ href: address('library'), label: words.back }}
      actions={
        <>
          {actions}
          <PrintButton label={words.print} />
        </>
      }
      {...screen}
    >
      {children}
    </Screen>
  )
}

/** Stands where a page is still read, or is not there: `here` says whether what it would be in is. */
export function NotYet({ title, here }: { title: string; here: boolean }) {
  if (here) return <NoSuchPage />
  return (
    <Screen title={title}>
      <p role="status">{words.opening}</p>
    </Screen>
  )
}
