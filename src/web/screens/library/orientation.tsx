// The orientation page, read together before the first topic.

import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { useProgramme } from './library.tsx'

export function Orientation() {
  const programme = useProgramme()
  const address = useAddress()
  return (
    <Screen
      title={programme?.orientation.title ?? words.orientation}
      lead={words.asSeen}
      back={{ href: address('library'), label: words.back }}
      actions={<PrintButton label={words.print} />}
    >
      {programme === undefined ? (
        <p role="status">{words.opening}</p>
      ) : (
        <Blocks blocks={programme.orientation.blocks} words={words.blocks} level={2} />
      )}
    </Screen>
  )
}
