// Every version there was of a text of the agency's own, who wrote it and when; any of them can be shown again.
import { ownBlocks } from '#curriculum/shape/own-prose.ts'
import type { OwnText, OwnVersion } from '#domain/own-text.ts'
import { sayMoment } from '#web/app/moment.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Blocks } from '#web/parts/blocks.tsx'
import { Button } from '#web/parts/button.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { contentWords } from '#web/words/en/content.ts'
import { libraryWords } from '#web/words/en/library.ts'

const words = contentWords.versions

export type VersionsProps = {
  text: OwnText
  shown: OwnVersion | undefined
  onRestore: (version: OwnVersion) => void
}

export function Versions({ text, shown, onRestore }: VersionsProps) {
  const device = useChangingDevice()
  const nameOf = (id: string) => device.one('person', id)?.name ?? words.somebody
  return (
    <section class="flow">
      <h2>{words.title(text.versions.length)}</h2>
      {[...text.versions].reverse().map((version) => (
        <Fold key={version.id} title={words.by(nameOf(version.by), sayMoment(version.at, device.zone))}>
          <h3>{version.title}</h3>
          <Blocks blocks={ownBlocks(version.words)} words={libraryWords.blocks} level={3} />
          {version.id === shown?.id ? (
            <p>
              <Mark look="done">{words.stands}</Mark>
            </p>
          ) : (
            <div class="together">
              <Button onPress={() => onRestore(version)}>{words.restore}</Button>
            </div>
          )}
        </Fold>
      ))}
    </section>
  )
}
