// A page that names itself to the browser and takes the focus when it comes.
import { Page, type PageProps } from '#web/parts/page.tsx'
import { useTitle } from './use-title.ts'

export type ScreenProps = Omit<PageProps, 'takeFocus'>

export function Screen(props: ScreenProps) {
  useTitle(props.title)
  return <Page takeFocus {...props} />
}
