// The person's toolbox in the room: how much did it help, and something new put in together.
import { useDevice } from '#web/device/hooks.ts'
import { Fold } from '#web/parts/fold.tsx'
import { ToolboxTogether } from '#web/screens/chart/toolbox-together.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { toolsWords as words } from '#web/words/en/chart-reading.ts'

export function ToolboxNow() {
  const device = useDevice()
  const { client, offerUndo, write } = useMeeting()
  return (
    <Fold title={words.together}>
      <ToolboxTogether
        client={client}
        write={write}
        offerUndo={offerUndo}
        may={device.may('tool.keep', client.id)}
      />
    </Fold>
  )
}
