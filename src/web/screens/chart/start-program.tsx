// The start of the program for somebody who is in the agency and not in the program yet.
import { useState } from 'preact/hooks'
import type { Id } from '#domain/text.ts'
import { SendForm } from '#web/app/send-form.tsx'
import { useGo } from '#web/app/where.ts'
import { useCurriculum, useDevice } from '#web/device/hooks.ts'
import { Notice } from '#web/parts/notice.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import type { Write } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { peopleWords } from '#web/words/en/people.ts'
import { ProgramFields } from './program-fields.tsx'
import { readProgram, startBody } from './program-form.ts'

const words = chartWords.enrolment

export function StartProgram({ client, write }: { client: Id; write: Write }) {
  const device = useDevice()
  const go = useGo()
  const shelf = useCurriculum()
  const begin = { start: device.today(), rhythm: 'weekly' as const, minutes: '50', place: '' }
  const draft = useFormDraft(`chart:${client}:start`, begin, readProgram)
  const [asked, ask] = useState(false)
  const topics = shelf?.index.topics.map((topic) => topic.id) ?? []
  const send = async () => {
    ask(true)
    const body = startBody(draft.value, topics)
    if (!body || !(await write('enrolment.start', device.newId(), body))) return
    draft.clear(begin)
    go(`people/${client}`)
  }
  return (
    <SendForm send={words.startSend} onSend={send}>
      {asked && topics.length === 0 && <Notice look="warn">{peopleWords.adding.noTopics}</Notice>}
      <ProgramFields values={draft.value} set={draft.put} asked={asked} withStart />
    </SendForm>
  )
}
