// The figures to take along: as a table with what its columns mean, and as a report on paper.
import { useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { PaperChoice } from '#web/parts/paper-choice.tsx'
import { saveFile } from '#web/parts/save-file.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'
import { type Asked, asking } from './asked.ts'

const words = fidelityWords.take

export function TakeAlong({ asked }: { asked: Asked }) {
  const { calls } = useDevice()
  const doing = useDoing()
  const [done, say] = useState<string>()
  const save = (path: string, name: string) => {
    say(undefined)
    void doing
      .run(async () => saveFile(await calls.paper(path), name))
      .then((well) => (well ? say(words.saved) : undefined))
  }
  return (
    <div class="not-printed">
      <Card title={words.title}>
        <p class="soft">{words.text}</p>
        <div class="together">
          <Button busy={doing.busy} onPress={() => save(`fidelity.csv${asking(asked)}`, words.csvFile)}>
            {words.csv}
          </Button>
          <Button busy={doing.busy} onPress={() => save('fidelity-codebook.csv', words.codebookFile)}>
            {words.codebook}
          </Button>
        </div>
        <Said trouble={doing.trouble} done={done} />
        <h3>{words.pdf}</h3>
        <PaperChoice
          choices={[
            { id: 'report', label: words.pdf, path: `fidelity.pdf${asking(asked)}`, file: words.pdfFile },
          ]}
          fetchPaper={calls.paper}
          isThisPage
        />
      </Card>
    </div>
  )
}
