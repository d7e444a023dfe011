// Writing a text of the agency's own: its title and words, how it reads, and how it will look, all as it is typed.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { OwnVersion } from '#domain/own-text.ts'
import type { Id } from '#domain/text.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { Form } from '#web/parts/form.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { useFormDraft } from '#web/staff/form-draft.ts'
import { contentWords } from '#web/words/en/content.ts'
import '#web/screens/library/as-seen.css'
import { MeasureLine } from './measure-line.tsx'

const words = contentWords.editor

export type Draft = { title: string; words: string; from: Id | null }

export type TextEditorProps = {
  /** Names the draft on this device. */
  draft: string
  begin: { title: string; words: string }
  /** The version that stands now. */
  shown: OwnVersion | undefined
  preview: (draft: { title: string; words: string }) => ComponentChildren
  /** Answers with the id of the version that was written. */
  onSave: (draft: { title: string; words: string }) => Promise<Id>
  onDiscarded?: (undo: () => void) => void
}

export function TextEditor({ draft, begin, shown, preview, onSave, onDiscarded }: TextEditorProps) {
  const { run, busy, trouble } = useDoing()
  const [complaint, complain] = useState<{ title?: string; words?: string }>({})
  const [kept, tell] = useState(false)
  const from = shown?.id ?? null
  const form = useFormDraft<Draft>(draft, { ...begin, from }, readDraft)
  const { value } = form
  const changed = value.title !== begin.title || value.words !== begin.words
  const put = (part: Partial<Draft>) => {
    tell(false)
    // What is begun is begun on what stands now.
    form.put({ ...value, ...(changed ? {} : { from }), ...part })
  }
  const save = async () => {
    const title = value.title.trim()
    complain({
      ...(title === '' ? { title: words.noTitle } : {}),
      ...(value.words.trim() === '' ? { words: words.noWords } : {}),
    })
    if (title === '' || value.words.trim() === '' || busy) return
    await run(async () => {
      const version = await onSave({ title, words: value.words })
      form.clear({ title, words: value.words, from: version })
      tell(true)
    })
  }
  const discard = () => {
    form.clear({ ...begin, from })
    onDiscarded?.(() => form.put(value))
  }
  return (
    <>
      {changed && shown && value.from !== from && (
        <Notice look="warn" title={words.newerTitle}>
          <p>{words.newer}</p>
          <blockquote>{shown.words}</blockquote>
        </Notice>
      )}
      <Form
        onSend={() => void save()}
        actions={
          <>
            <Button type="submit" look="primary" busy={busy}>
              {words.save}
            </Button>
            {changed && (
              <Button look="quiet" onPress={discard}>
                {words.discard}
              </Button>
            )}
          </>
        }
      >
        <Field
          label={words.title}
          value={value.title}
          maxLength={120}
          error={complaint.title}
          onValue={(title) => put({ title })}
        />
        <Field
          kind="long"
          rows={10}
          label={words.words}
          hint={words.hint}
          value={value.words}
          maxLength={20_000}
          error={complaint.words}
          onValue={(text) => put({ words: text })}
          below={<p class="soft">{words.draft}</p>}
        />
        <Said trouble={trouble} done={kept ? words.kept : undefined} />
      </Form>
      <MeasureLine title={value.title} text={value.words} />
      <section class="flow">
        <h2>{words.preview}</h2>
        <div class="as-seen">{preview(value)}</div>
      </section>
    </>
  )
}

function readDraft(kept: unknown): Draft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { title, words: text, from } = kept as Partial<Record<keyof Draft, unknown>>
  if (typeof title !== 'string' || typeof text !== 'string') return undefined
  return { title, words: text, from: typeof from === 'string' ? from : null }
}
