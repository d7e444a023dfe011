// The toolbox in the chart.
import type { Client } from '#domain/client.ts'
import { Said } from '#web/app/said.tsx'
import { useChangingDevice } from '#web/device/hooks.ts'
import { useWrite } from '#web/staff/write.ts'
import { toolsWords as words } from '#web/words/en/chart-reading.ts'
import { Section } from './section.tsx'
import { ToolboxTogether } from './toolbox-together.tsx'

export type ToolboxSectionProps = { client: Client; offerUndo: (said: string, undo: () => unknown) => void }

export function ToolboxSection({ client, offerUndo }: ToolboxSectionProps) {
  const device = useChangingDevice()
  const [trouble, write] = useWrite(client.id)
  return (
    <Section id="toolbox" title={words.title}>
      <Said trouble={trouble} />
      <ToolboxTogether
        client={client}
        write={write}
        offerUndo={offerUndo}
        may={device.may('tool.keep', client.id)}
      />
    </Section>
  )
}
