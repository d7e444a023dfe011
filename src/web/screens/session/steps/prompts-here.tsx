// The quiet prompts that help in this step of the session; none where the page is turned to the person.
import type { PromptName } from '#domain/relevance.ts'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { PromptLine } from '#web/staff/prompt-line.tsx'
import { usePrompts } from '#web/staff/use-prompts.ts'

export function PromptsHere({ about }: { about: readonly PromptName[] }) {
  const { client, content, session, offerUndo, write } = useMeeting()
  const prompts = usePrompts(client.id, content).filter(({ name }) => about.includes(name))
  // Where several fit one step, the one that waited longest is enough for the room.
  const [first] = prompts
  if (!first || session.state !== 'running') return null
  return <PromptLine client={client.id} prompt={first} write={write} offerUndo={offerUndo} />
}
