// The quiet prompts of one chart, reckoned on this device from what it keeps.
import { useMemo } from 'preact/hooks'
import { isRunning } from '#domain/enrolment.ts'
import { type Prompt, promptsFor } from '#domain/prompt.ts'
import type { Id } from '#domain/text.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import type { Content } from './titles.ts'

export function usePrompts(client: Id, content: Content): Prompt[] {
  const device = useChangingDevice()
  const kinds = useMemo(
    () =>
      new Map(content.topics.flatMap(({ pages }) => (pages?.skills ?? []).map(({ id, kind }) => [id, kind]))),
    [content],
  )
  // Prompts are for those who can do something about them.
  if (!device.may('relevance.say', client)) return []
  const days = new Map(
    device
      .all('session', client)
      .flatMap((one) => (one.state === 'held' || one.state === 'running' ? [[one.id, one.day]] : [])),
  )
  const met = device.all('attendance', client).filter((one) => days.has(one.session))
  return promptsFor(
    {
      enrolment: device.all('enrolment', client).find(isRunning),
      goals: device.all('goal', client),
      askings: device.all('asking', client),
      contacts: device.all('supporter-contact', client),
      attendances: met.sort((a, b) => ((days.get(a.session) ?? '') < (days.get(b.session) ?? '') ? -1 : 1)),
      practices: device.all('practice', client),
      worksheets: device.all('worksheet', client),
      relevance: device.one('relevance', client),
      kindOf: (skill) => kinds.get(skill),
    },
    device.today(),
  )
}
