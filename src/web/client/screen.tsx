// One of a client's pages: it names itself to the browser and its title takes the focus when it comes.
import { useEffect } from 'preact/hooks'
import { Page, type PageProps } from '#web/parts/page.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'

export type ScreenProps = Omit<PageProps, 'takeFocus' | 'rail' | 'aside'>

export function Screen(props: ScreenProps) {
  useEffect(() => {
    // The tab's name is seen by whoever holds the phone next, and says no more than it has to.
    document.title = `${props.title} · ${clientDoorWords.app}`
    return () => {
      document.title = clientDoorWords.app
    }
  }, [props.title])
  return <Page takeFocus {...props} />
}
