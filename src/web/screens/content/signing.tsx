// A list that a clinician of the agency looks over and signs: who, of what profession, on which day.
import { useState } from 'preact/hooks'
import type { WordList } from '#curriculum/shape/word-list.ts'
import { type Signature, signatureOf } from '#domain/signature.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { sayWholeDay } from '#web/app/when.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { WordListBlock } from '#web/parts/block-places.tsx'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useUndo } from '#web/screens/chart/use-undo.tsx'
import { useTools } from '#web/screens/library/use-shelf.ts'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { contentWords } from '#web/words/en/content.ts'
import { libraryWords } from '#web/words/en/library.ts'
import { ContentPage, NotYet } from './content-page.tsx'

const words = contentWords.sign

export function Signing({ list: id }: { list: string }) {
  const tools = useTools()
  const list = tools?.lists.find((one) => one.id === id && one.sign)
  return list ? <ToSign key={id} list={list} /> : <NotYet here={tools !== undefined} />
}

function ToSign({ list }: { list: WordList }) {
  const device = useChangingDevice()
  const { run, trouble } = useDoing()
  const [offer, undo] = useUndo()
  const all = device.all('signature', null)
  const signed = signatureOf(all, list)
  const earlier = all
    .filter((one) => one.list === list.id && !one.withdrawn)
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0]
  const give = (signer: string, on: string) =>
    device.act('signature.give', {
      ...{ on: device.newId(), client: null },
      body: { list: list.id, edition: list.edition, signer, on },
    })
  const withdraw = async ({ id, signer, on }: Signature) => {
    const away = () => device.act('signature.withdraw', { on: id, client: null, body: {} })
    if (await run(away)) offer(words.withdrawn, () => run(() => give(signer, on)))
  }
  return (
    <ContentPage title={list.title} lead={words.lead}>
      {signed ? (
        <Notice look="kept" actions={<Button onPress={() => void withdraw(signed)}>{words.withdraw}</Button>}>
          <p>{words.signed(signed.signer, sayWholeDay(signed.on))}</p>
        </Notice>
      ) : (
        <Notice look="warn">
          <p>{earlier ? words.earlier(earlier.signer, sayWholeDay(earlier.on)) : words.never}</p>
        </Notice>
      )}
      <section class="flow">
        <h2>{words.list}</h2>
        <p>{list.intro}</p>
        <WordListBlock list={list} words={libraryWords.blocks} level={2} untitled />
      </section>
      {!signed && <SignForm list={list} onGive={give} />}
      <Said trouble={trouble} />
      {undo}
    </ContentPage>
  )
}

type SignFormProps = { list: WordList; onGive: (signer: string, on: string) => Promise<unknown> }

function SignForm({ list, onGive }: SignFormProps) {
  const device = useChangingDevice()
  const { run, busy, trouble } = useDoing()
  const [complaint, complain] = useState<{ signer?: string; on?: string }>({})
  const empty = { signer: '', on: device.today() }
  const { value, put, clear } = useFormDraft(`signature:${list.id}`, empty, readForm)
  const send = async () => {
    const signer = value.signer.trim()
    const on = value.on === '' ? words.noDay : value.on > device.today() ? words.late : undefined
    complain({ ...(signer === '' ? { signer: words.noSigner } : {}), ...(on === undefined ? {} : { on }) })
    if (signer === '' || on !== undefined || busy) return
    if (await run(() => onGive(signer, value.on))) clear(empty)
  }
  return (
    <Form
      onSend={() => void send()}
      actions={
        <Button type="submit" look="primary" busy={busy}>
          {words.give}
        </Button>
      }
    >
      <Field
        label={words.signer}
        hint={words.signerHint}
        value={value.signer}
        maxLength={160}
        error={complaint.signer}
        onValue={(signer) => put({ ...value, signer })}
      />
      <Field
        kind="date"
        label={words.day}
        value={value.on}
        max={device.today()}
        error={complaint.on}
        onValue={(on) => put({ ...value, on })}
      />
      <Said trouble={trouble} />
    </Form>
  )
}

function readForm(kept: unknown) {
  const { signer, on } = (kept ?? {}) as { signer?: unknown; on?: unknown }
  return typeof signer === 'string' && typeof on === 'string' ? { signer, on } : undefined
}
