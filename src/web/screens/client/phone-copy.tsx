// A copy of all that is kept about the person, made by themselves; a fold, since it is not wanted every day.
import { OwnCopy } from '#web/app/own-copy.tsx'
import { useDevice } from '#web/device/hooks.ts'
import { Fold } from '#web/parts/fold.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.phone

export function PhoneCopy() {
  const { me } = useDevice()
  return (
    <Fold title={words.copy.title}>
      <OwnCopy client={me.person} words={words.copy} />
    </Fold>
  )
}
