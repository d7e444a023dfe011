// `people/:client/sheet/:topic/:sheet` (client, topic, sheet): a blank sheet, to print or to begin with the person.
import { useState } from 'preact/hooks'
import type { Id } from '#domain/text.ts'
import { Said } from '#web/app/said.tsx'
import { useGo } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { Paper } from '#web/parts/paper.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { SheetRead } from '#web/parts/sheet-read.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { sheetOf } from './sheets.ts'
import { SubPage } from './sub-page.tsx'

const words = chartWords.worksheets

export type SheetScreenProps = { client: Id; topic: string; sheet: string }

export function SheetScreen({ client, topic, sheet: id }: SheetScreenProps) {
  const device = useDevice()
  const go = useGo()
  const { content } = useContent()
  const [trouble, write] = useWrite(client)
  const [worksheet] = useState(() => device.newId())
  const sheet = sheetOf(content, topic, id)
  if (!sheet) {
    return (
      <SubPage client={client} title={words.title}>
        <Notice>
          <p>{words.noPages}</p>
        </Notice>
      </SubPage>
    )
  }
  const begin = async () => {
    const { edition } = sheet
    if (await write('worksheet.begin', worksheet, { topic, sheet: id, edition, goal: null }))
      go(`people/${client}/worksheet/${worksheet}`)
  }
  return (
    <SubPage
      client={client}
      title={sheet.title}
      lead={sheet.intro}
      actions={<PrintButton label={words.print} />}
    >
      <Said trouble={trouble} />
      {device.may('worksheet.begin', client) && (
        <div class="together">
          <Button look="primary" onPress={begin}>
            {words.beginTogether}
          </Button>
        </div>
      )}
      <Paper>
        <SheetRead level={2} sheet={sheet} answers={{}} day={(day) => day} nothing={words.nothing} />
      </Paper>
    </SubPage>
  )
}
