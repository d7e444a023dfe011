// A relaxation led in the room: each part as it comes, to be read out by the practitioner or by the device.
import type { Relaxation } from '#curriculum/shape/relaxation.ts'
import { RelaxationPlayer } from '#web/parts/relaxation-player.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { pageWords } from '#web/words/en/session-pages.ts'
import { relaxationWords } from '#web/words/en/toolbox.ts'

/** `shown`: on the page that is turned to the person, where nothing speaks to the practitioner. */
export function Led({ relaxation, shown = false }: { relaxation: Relaxation; shown?: boolean }) {
  const { reading } = useMeeting()
  return (
    <>
      {!shown && <p class="soft">{pageWords.relaxation.lead}</p>}
      <RelaxationPlayer relaxation={relaxation} words={relaxationWords} speed={reading?.speed ?? 'slow'} />
    </>
  )
}
