// The way to a person's own copy of their chart: a PDF to read, or a file for another program.
import { useState } from 'preact/hooks'
import type { Id } from '#domain/text.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { PaperChoice } from '#web/parts/paper-choice.tsx'
import { saveFile } from '#web/parts/save-file.ts'
import { useDoing } from './doing.ts'
import { Said } from './said.tsx'

export type OwnCopyWords = {
  title: string
  text: string
  data: string
  dataText: string
  making: string
  done: string
  file: string
}

export function OwnCopy({ client, words }: { client: Id; words: OwnCopyWords }) {
  const device = useChangingDevice()
  const { busy, trouble, run } = useDoing()
  const [done, say] = useState<string>()
  const place = `clients/${client}/own-copy`
  const print = device.one('reading', client)?.print ?? 'usual'
  const data = async () => {
    say(undefined)
    const well = await run(async () =>
      saveFile(await device.calls.paper(`${place}.json`), `${words.file}.json`),
    )
    if (well) say(words.done)
  }
  return (
    <div class="flow">
      <p>{words.text}</p>
      <PaperChoice
        choices={[{ id: 'copy', label: words.title, path: `${place}.pdf`, file: `${words.file}.pdf` }]}
        fetchPaper={device.calls.paper}
        large={print !== 'usual'}
      />
      <p class="soft">{words.dataText}</p>
      <Button look="quiet" busy={busy} busyWords={words.making} onPress={() => void data()}>
        {words.data}
      </Button>
      <Said trouble={trouble} done={done} />
    </div>
  )
}
