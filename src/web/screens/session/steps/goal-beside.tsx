// The person's goal beside what is read: what it could have to do with it is theirs to say.
import { isOpen } from '#domain/goal.ts'
import { useRecords } from '#web/device/hooks.ts'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { pageWords } from '#web/words/en/session-pages.ts'

export function GoalBeside() {
  const { client } = useMeeting()
  const open = useRecords('goal', client.id).filter(isOpen)
  const goal = open.find((one) => one.state === 'goal') ?? open[0]
  return goal ? <p class="goal-beside">{pageWords.help(goal.words)}</p> : null
}
