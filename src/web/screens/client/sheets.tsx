// My sheets: those filled in and those that can be started.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useBeginSheet } from '#web/client/begin-sheet.ts'
import { useDays } from '#web/client/days.ts'
import { sheetOf, useSheets } from '#web/client/sheets-here.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'
import { SheetLinks } from './sheet-links.tsx'

const words = clientWords.sheets

export function SheetsScreen() {
  const device = useChangingDevice()
  const address = useAddress()
  const days = useDays()
  const sheets = useSheets()
  const { begun } = useBeginSheet()
  const allBegun = sheets?.every(begun) ?? false
  const mine = device.all('worksheet', device.me.person).sort((a, b) => (a.begun < b.begun ? 1 : -1))
  return (
    <Screen title={words.title} lead={words.lead} back={{ href: address(''), label: clientWords.back.home }}>
      <section class="part" aria-labelledby="mine">
        <h2 id="mine">{words.mine}</h2>
        {mine.length === 0 ? (
          <p class="soft">{words.none}</p>
        ) : (
          <List>
            {mine.map((one) => (
              <Row
                key={one.id}
                title={sheetOf(sheets ?? [], one)?.title ?? one.sheet}
                detail={words.begun(days.dayOf(one.begun))}
                mark={
                  <Mark look={one.finished ? 'done' : 'plain'}>
                    {one.finished ? words.finished : words.open}
                  </Mark>
                }
                href={address(`sheet/${one.id}`)}
              />
            ))}
          </List>
        )}
      </section>
      <section class="part" aria-labelledby="blank">
        <h2 id="blank">{words.blank}</h2>
        {(!sheets || sheets.length === 0) && <p role="status">{clientWords.read.nothing}</p>}
        {sheets && sheets.length > 0 && allBegun && <p class="soft">{words.allBegun}</p>}
        {sheets && !allBegun && <SheetLinks sheets={sheets} fresh />}
      </section>
    </Screen>
  )
}
