// A chart is open to those who work with the person; a leader opens it on purpose, and that is logged.
import type { ComponentChildren } from 'preact'
import { useReducer } from 'preact/hooks'
import { type Client, calledBy } from '#domain/client.ts'
import type { Id } from '#domain/text.ts'
import { holds } from '#domain/tie.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import type { Device } from '#web/device/device.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { chartWords } from '#web/words/en/chart.ts'
import { EnrolmentSection } from './enrolment-section.tsx'
import { NotInChart } from './not-in-chart.tsx'
import { PeoplePage } from './people-page.tsx'
import { TeamSection } from './team-section.tsx'
import { useUndo } from './use-undo.tsx'

const words = chartWords.open

/** Charts opened since the device was unlocked; a lock makes a new device, and they are asked for again. */
const openedOn = new WeakMap<Device, Set<Id>>()

export const isOpened = (device: Device, client: Id) => openedOn.get(device)?.has(client) ?? false
export const worksWith = (device: Device, client: Id) =>
  device.all('tie', client).some((tie) => tie.person === device.me.person && holds(tie))

export type OpenedChartProps = { client: Id; children: ComponentChildren }

export function OpenedChart({ client, children }: OpenedChartProps) {
  const device = useChangingDevice()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const record = device.one('client', client)
  const opened = () => {
    openedOn.set(device, new Set([...(openedOn.get(device) ?? []), client]))
    redraw(undefined)
  }
  if (!record) return <NotInChart client={client} />
  if (worksWith(device, client) || isOpened(device, client)) return <>{children}</>
  return <Closed record={record} onOpened={opened} />
}

function Closed({ record, onOpened }: { record: Client; onOpened: () => void }) {
  const device = useChangingDevice()
  const { run, busy, trouble } = useDoing()
  const [offerUndo, undo] = useUndo()
  const leads = device.me.roles.includes('leader')
  const open = () =>
    run(async () => {
      await device.openChart(record.id)
      onOpened()
    })
  return (
    <PeoplePage
      title={leads ? words.title(calledBy(record)) : calledBy(record)}
      lead={leads ? words.text : words.none}
    >
      <Said trouble={trouble} />
      {leads ? (
        <div class="together">
          <Button look="primary" busy={busy} busyWords={words.sending} onPress={open}>
            {words.send}
          </Button>
        </div>
      ) : (
        <p>{words.noneLead}</p>
      )}
      {leads && (
        <>
          <TeamSection client={record} offerUndo={offerUndo} />
          <EnrolmentSection client={record} />
        </>
      )}
      {undo}
    </PeoplePage>
  )
}
