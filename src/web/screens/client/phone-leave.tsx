// Locking the pages, or signing out of this phone; signing out waits until all that was written is sent.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { useDevice, useStatus } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { lockDrawing } from '#web/parts/drawings.ts'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.phone

export function PhoneLeave() {
  const device = useDevice()
  const [asked, ask] = useState(false)
  const { busy, trouble, run } = useDoing()
  const { signedOut, waiting } = useStatus()
  // Going online is no help to who needs a new card first.
  const said = trouble !== undefined && signedOut && waiting > 0 ? words.unsentEnded : trouble
  const leave = () => {
    ask(false)
    void run(device.signOut)
  }
  return (
    <Card
      title={words.lockTitle}
      actions={
        <>
          <Button look="primary" icon={lockDrawing} onPress={device.lock}>
            {words.lock}
          </Button>
          <Button busy={busy} busyWords={words.signingOut} onPress={() => ask(true)}>
            {words.signOut}
          </Button>
        </>
      }
    >
      <Said trouble={said} />
      <Dialog
        open={asked}
        title={words.signOutAsk}
        onClose={() => ask(false)}
        actions={
          <>
            <Button look="serious" onPress={leave}>
              {words.signOutYes}
            </Button>
            <Button onPress={() => ask(false)}>{words.signOutNo}</Button>
          </>
        }
      >
        <p>{words.signOutText}</p>
      </Dialog>
    </Card>
  )
}
