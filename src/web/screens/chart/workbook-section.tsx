// The way to what can be printed of a chart.
import type { Client } from '#domain/client.ts'
import { useAddress } from '#web/app/where.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { printDrawing } from '#web/parts/drawings.ts'
import { workbookWords as words } from '#web/words/en/chart-reading.ts'
import { Section } from './section.tsx'

export function WorkbookSection({ client }: { client: Client }) {
  const address = useAddress()
  return (
    <Section
      id="workbook"
      title={words.title}
      actions={
        <ButtonLink icon={printDrawing} href={address(`people/${client.id}/workbook`)}>
          {words.open}
        </ButtonLink>
      }
    >
      <p>{words.section}</p>
    </Section>
  )
}
