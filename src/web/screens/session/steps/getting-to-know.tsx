// Getting to know you: what the program is, the person's own story with strengths first, and what each can expect.

import { Blocks } from '#web/parts/blocks.tsx'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Tap } from '#web/parts/tap.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { teachWords } from '#web/words/en/session-teach.ts'
import { SheetTogether } from './sheet-in-place.tsx'

const words = sessionWords.knowing
/** The sheets of the programme itself belong to no topic. */
const PROGRAMME = 'programme'

export function GettingToKnow() {
  const { content, own, show } = useMeeting()
  const programme = content.programme
  return (
    <>
      {programme && (
        <Card
          title={words.orientation}
          actions={
            <Button look="primary" onPress={() => show('orientation')}>
              {teachWords.show}
            </Button>
          }
        >
          <Fold title={words.read}>
            <Blocks blocks={programme.orientation.blocks} words={teachWords.blocks} own={own} />
          </Fold>
          <Cover what="orientation" title={words.orientationCovered} />
        </Card>
      )}
      <Card title={words.inventory}>
        {programme?.inventory.map((sheet) => (
          <SheetTogether key={sheet.id} topic={PROGRAMME} sheet={sheet} openWords={words.inventoryOpen} />
        ))}
        <Cover what="inventory" title={words.inventoryCovered} />
      </Card>
      <Card title={words.expectations}>
        <p>{words.expectationsText}</p>
        <Cover what="expectations" title={words.expectationsCovered} />
      </Card>
    </>
  )
}

type CoverProps = { what: 'orientation' | 'inventory' | 'expectations'; title: string }

function Cover({ what, title }: CoverProps) {
  const { attendance, note, write } = useMeeting()
  const covered = attendance.covered.find((one) => one.what === what)
  return (
    <Tap
      title={title}
      on={covered !== undefined}
      onToggle={() =>
        covered
          ? write('attendance.withdraw', attendance.id, { item: covered.id })
          : note('attendance.cover', { what })
      }
    />
  )
}
