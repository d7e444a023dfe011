// A page of its own under a chart, with the way back to it.
import type { ComponentChildren } from 'preact'
import { calledBy } from '#domain/client.ts'
import type { Id } from '#domain/text.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useRecord } from '#web/device/hooks.ts'
import { chartWords } from '#web/words/en/chart.ts'

export type SubPageProps = {
  client: Id
  title: string
  lead?: ComponentChildren
  actions?: ComponentChildren
  children: ComponentChildren
}

export function SubPage({ client, ...page }: SubPageProps) {
  const address = useAddress()
  const record = useRecord('client', client)
  const label = chartWords.backTo(record ? calledBy(record) : '')
  return <Screen {...page} back={{ href: address(`people/${client}`), label }} />
}
