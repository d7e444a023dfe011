// A page that names itself to the browser and takes the focus when it comes.
import { useEffect } from 'preact/hooks'
import { Page, type PageProps } from '#web/parts/page.tsx'
import { doorWords } from '#web/words/en/doors.ts'

export function Screen(props: PageProps) {
  useEffect(() => {
    document.title = `${props.title} · ${doorWords.app}`
  }, [props.title])
  return <Page takeFocus {...props} />
}
