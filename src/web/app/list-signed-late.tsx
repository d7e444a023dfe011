// The same, its script fetched when a list is first drawn, so that the first page is there sooner.
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ListNoticeProps } from '#web/parts/list-notice.ts'

export function ListSignedLate(props: ListNoticeProps) {
  const [Here, put] = useState<ComponentType<ListNoticeProps>>()
  useEffect(() => {
    let there = true
    import('./list-signed.tsx').then(
      (room) => there && put(() => room.ListSigned),
      () => undefined,
    )
    return () => {
      there = false
    }
  }, [])
  return Here ? <Here {...props} /> : null
}
