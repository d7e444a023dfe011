// One skill in the room: who shows it, each try with praise and one suggestion, and when the person says it is theirs.
import { useState } from 'preact/hooks'
import { useKeptWords } from '#web/app/kept-words.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Form } from '#web/parts/form.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { teachWords } from '#web/words/en/session-teach.ts'
import type { Practised } from './practise.tsx'

const words = teachWords.practise

export function TrySkill({ what }: { what: Practised }) {
  const device = useDevice()
  const { attendance, client, name, write } = useMeeting()
  const key = `attendance:${attendance.id}:skill:${what.skill ?? 'own'}`
  const { clear: clearPraise, ...praise } = useKeptWords(`${key}:praise`)
  const { clear: clearSuggestion, ...suggestion } = useKeptWords(`${key}:suggestion`)
  const { clear: clearMine, ...mine } = useKeptWords(`${key}:mine`)
  const [missing, miss] = useState(false)
  const done = useRecords('practice', client.id).filter(
    (one) =>
      one.attendance === attendance.id &&
      !one.takenBack &&
      one.skill === what.skill &&
      one.title === what.title,
  )
  const shown = done.some((one) => one.stage === 'modelled')
  const tried = done.some((one) => one.stage === 'tried-here')

  const record = (stage: 'modelled' | 'tried-here' | 'tried-outside', said: string) =>
    write('practice.record', device.newId(), { ...what, stage, attendance: attendance.id, words: said })
  const tryHere = async () => {
    const said = [
      praise.value.trim() === '' ? '' : words.praiseWords(praise.value.trim()),
      suggestion.value.trim() === '' ? '' : words.suggestionWords(suggestion.value.trim()),
    ].filter((one) => one !== '')
    if (!(await record('tried-here', said.join('\n')))) return
    clearPraise()
    clearSuggestion()
  }
  const callMine = async () => {
    const said = mine.value.trim()
    miss(said === '')
    const body = { ...what, attendance: attendance.id, words: said }
    if (said !== '' && (await write('practice.call-mine', device.newId(), body))) clearMine()
  }
  return (
    <>
      {!shown && (
        <div class="flow">
          <p>
            <strong>{words.model}</strong>
          </p>
          <div class="together">
            <Button onPress={() => record('modelled', words.modelMeWords)}>{words.modelMe}</Button>
            <Button onPress={() => record('modelled', words.modelThemWords)}>{words.modelThem(name)}</Button>
          </div>
        </div>
      )}
      <Form
        onSend={tryHere}
        actions={
          <Button type="submit" look="primary">
            {tried ? words.triedAgain(name) : words.tried(name)}
          </Button>
        }
      >
        <Field label={words.praise} hint={words.praiseHint} maxLength={450} {...praise} />
        <Field label={words.suggestion} aside={sessionWords.ifWanted} maxLength={450} {...suggestion} />
      </Form>
      <Fold title={words.mine}>
        <Form onSend={callMine} actions={<Button type="submit">{words.mineSend}</Button>}>
          <Field
            label={words.mineWords}
            maxLength={1000}
            error={missing && mine.value.trim() === '' ? words.mineMissing : undefined}
            {...mine}
          />
        </Form>
        <Button look="quiet" onPress={() => record('tried-outside', '')}>
          {words.outside}
        </Button>
      </Fold>
    </>
  )
}
