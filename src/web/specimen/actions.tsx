// Specimens of what is pressed, told and moved.
import { useCallback, useState } from 'preact/hooks'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Clock } from '#web/parts/clock.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { pauseDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { KeptLine } from '#web/parts/kept-line.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { Qr } from '#web/parts/qr.tsx'
import { Reorder } from '#web/parts/reorder.tsx'
import { Tap, Taps } from '#web/parts/tap.tsx'
import { Undo } from '#web/parts/undo.tsx'

const agenda = [
  { id: 'rosa', title: 'The letter from the landlord', detail: 'From Rosa' },
  { id: 'topic', title: 'Recovery strategies: what helps people', detail: 'An offer' },
  { id: 'goal', title: 'The dinner for my sister', detail: 'From last time' },
]

export function Actions() {
  const [asking, ask] = useState(false)
  const [gone, setGone] = useState<string | null>(null)
  const [items, setItems] = useState(agenda)
  const [used, use] = useState<string[]>(['hope'])
  const close = useCallback(() => setGone(null), [])
  const tap = (id: string, on: boolean) => use(on ? [...used, id] : used.filter((each) => each !== id))
  return (
    <>
      <Clock label="In this step" text="3 of about 5 minutes" minutes={3} planned={5} />
      <Card title="Walk around the block after lunch" over="Agreed on May 4" look="mine">
        <p>Tuesday and Friday. Sam comes along. Sure I can: 8 of 10.</p>
      </Card>
      <Card title="Buttons">
        <div class="together">
          <Button look="primary">Sign the note</Button>
          <Button icon={pauseDrawing}>Pause</Button>
          <Button look="quiet">Put off</Button>
          <Button look="serious" onPress={() => ask(true)}>
            End the session early
          </Button>
          <Button look="primary" busy busyWords="Signing…">
            Sign the note
          </Button>
          <ButtonLink href="#chart">Open the chart</ButtonLink>
          <PrintButton label="Print this page" />
        </div>
        <Dialog
          open={asking}
          title="End the session early?"
          onClose={() => ask(false)}
          actions={
            <>
              <Button look="primary" onPress={() => ask(false)}>
                Go on with the session
              </Button>
              <Button look="serious" onPress={() => ask(false)}>
                End it now
              </Button>
            </>
          }
        >
          <p>What you did so far is kept. You can still write and sign the note.</p>
        </Dialog>
      </Card>
      <Notice title="Good to know">
        <p>Praise the effort, not only the result. “You went out twice, even in the rain.”</p>
      </Notice>
      <Notice look="warn" title="This device has no network">
        <p>Go on as usual. All you write is kept here.</p>
      </Notice>
      <Notice look="help" title="Crisis now" actions={<Button look="serious">Open our procedure</Button>}>
        <p>Stops the plan and shows whom to call.</p>
      </Notice>
      <Notice look="kept">
        <p>Nobody reads this until we meet. In danger? Get help now.</p>
      </Notice>
      <div class="flow">
        <KeptLine state="kept" text="Kept on this device" />
        <KeptLine state="sending" text="On its way to the office" />
        <KeptLine state="received" text="Kept on this device · received by the office 10:42" />
        <KeptLine state="attention" text="One thing needs your attention" href="#attention" />
      </div>
      <List label="Sessions today">
        <Row
          title="Rosa M."
          detail="10:00 · at home · Recovery strategies"
          mark={<Mark look="waiting">Now</Mark>}
          href="#1"
        />
        <Row
          title="Theo K."
          detail="13:30 · office, room 2 · Getting to know you"
          mark={<Mark>Planned</Mark>}
          href="#2"
        />
        <Row
          title="Imani B."
          detail="Note of yesterday"
          mark={<Mark look="attention">Not signed</Mark>}
          href="#3"
        />
        <Row title="Group room" detail="Closed on Friday" />
      </List>
      <Reorder
        label="Agenda"
        items={items}
        onOrder={(ids) => setItems(ids.flatMap((id) => items.filter((item) => item.id === id)))}
        upWords="Up"
        downWords="Down"
        upLabel={(item, above) => `Up: ${item.title}, before ${above.title}`}
        downLabel={(item, below) => `Down: ${item.title}, after ${below.title}`}
        moved={(item, place) => `${item.title} is now number ${place}.`}
        onRemove={(id) => {
          setItems(items.filter((item) => item.id !== id))
          setGone('Taken off the agenda.')
        }}
        removeWords="Take off"
        removeLabel={(item) => `Take off: ${item.title}`}
      />
      <Taps legend="Motivational">
        <Tap
          title="Conveyed hope"
          means="Spoke of what has helped others and can help here."
          on={used.includes('hope')}
          onToggle={(on) => tap('hope', on)}
        />
        <Tap
          title="Tied it to the goal"
          means="Said how this skill serves the person’s own goal."
          on={used.includes('goal')}
          onToggle={(on) => tap('goal', on)}
        />
        <Tap
          title="Weighed for and against"
          means="Looked at both sides of a change together."
          on={used.includes('weigh')}
          onToggle={(on) => tap('weigh', on)}
        />
      </Taps>
      <Fold title="What the guide says here" open>
        <p>Ask what was tried before you ask what was done. Every effort counts.</p>
      </Fold>
      <Fold title="What to print">
        <p>The sheet “What helps me”, once.</p>
      </Fold>
      <Empty action={<Button look="primary">Plan a session</Button>}>No sessions this week.</Empty>
      <Card title="Sign-in card">
        <Qr
          label="QR code of the sign-in card"
          size={25}
          dark={(x, y) => finder(x, y) || (x * 7 + y * 13 + x * y) % 3 === 0}
        />
      </Card>
      <Undo
        text={gone}
        undoWords="Put it back"
        closeWords="Fine"
        onUndo={() => {
          setItems(agenda)
          close()
        }}
        onGone={close}
      />
    </>
  )
}

function finder(x: number, y: number): boolean {
  const from = (value: number) => Math.min(value, 24 - value)
  if (from(x) > 7 || from(y) > 7 || (x > 12 && y > 12)) return false
  const ring = Math.max(Math.abs(from(x) - 3), Math.abs(from(y) - 3))
  return ring === 3 || ring < 2
}
