// A person's own page: what this device keeps, lock and sign out, and the way to devices, PIN, password and passkeys.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { sayNear } from '#web/app/moment.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Trouble } from '#web/device/trouble.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { deviceDrawing, lockDrawing } from '#web/parts/drawings.ts'
import { List, Row } from '#web/parts/list.tsx'
import { accountWords } from '#web/words/en/account.ts'
import { rolesLine } from '#web/words/en/roles.ts'

export function Account() {
  const device = useChangingDevice()
  const address = useAddress()
  const { me } = device
  return (
    <Screen title={accountWords.title} lead={accountWords.lead(me.name, rolesLine(me.roles))}>
      <Kept />
      <Leaving />
      <List label={accountWords.secrets}>
        <Row icon={deviceDrawing} title={accountWords.devices.row} href={address('account/devices')} />
        <Row icon={lockDrawing} title={accountWords.pin.row} href={address('account/pin')} />
        <Row icon={lockDrawing} title={accountWords.password.row} href={address('account/password')} />
        <Row icon={lockDrawing} title={accountWords.factors.row} href={address('account/second-step')} />
      </List>
    </Screen>
  )
}

function Kept() {
  const device = useChangingDevice()
  const words = accountWords.kept
  const [sent, say] = useState<string>()
  const doing = useDoing()
  const { waiting, received, lasting } = device.status()
  const send = () => {
    say(undefined)
    void doing.run(async () => {
      await device.sync()
      say(device.status().waiting === 0 && device.status().online ? words.sent : words.notSent)
    })
  }
  return (
    <Card
      title={words.title}
      actions={
        <Button busy={doing.busy} busyWords={words.sending} onPress={send}>
          {words.send}
        </Button>
      }
    >
      <p>{words.text}</p>
      <p>{waiting === 0 ? words.nothing : words.waiting(waiting)}</p>
      <p>{received === null ? words.never : words.received(sayNear(received, device.zone, device.now()))}</p>
      {lasting !== null && <p>{lasting ? words.lasting : words.notLasting}</p>}
      <Said trouble={doing.trouble} done={sent} />
    </Card>
  )
}

function Leaving() {
  const device = useChangingDevice()
  const words = accountWords.lock
  const [asking, ask] = useState(false)
  const [unsent, refused] = useState<string>()
  const doing = useDoing()
  const leave = () => {
    ask(false)
    refused(undefined)
    void doing.run(async () => {
      try {
        await device.signOut()
      } catch (no) {
        if (!(no instanceof Trouble) || no.code !== 'unsent') throw no
        refused(no.message)
      }
    })
  }
  const sendNow = () => {
    void doing.run(async () => {
      await device.sync()
      if (device.status().waiting === 0) refused(undefined)
    })
  }
  return (
    <Card
      title={words.title}
      actions={
        <>
          <Button icon={lockDrawing} look="primary" onPress={() => device.lock()}>
            {words.lock}
          </Button>
          <Button look="serious" busy={doing.busy} busyWords={words.leaving} onPress={() => ask(true)}>
            {words.out}
          </Button>
          {unsent !== undefined && (
            <Button busy={doing.busy} busyWords={accountWords.kept.sending} onPress={sendNow}>
              {words.tryNow}
            </Button>
          )}
        </>
      }
    >
      <p>{words.text}</p>
      <Said trouble={doing.trouble ?? unsent} />
      <Dialog
        open={asking}
        title={words.sure}
        onClose={() => ask(false)}
        actions={
          <>
            <Button look="serious" onPress={leave}>
              {words.go}
            </Button>
            <Button look="quiet" onPress={() => ask(false)}>
              {words.stay}
            </Button>
          </>
        }
      >
        <p>{words.sureText}</p>
      </Dialog>
    </Card>
  )
}
