// One quiet prompt: a sentence, the way to it, "Not now", and for three practices whether it applies at all.
import './prompt-line.css'
import type { ComponentChildren } from 'preact'
import { addDays } from '#domain/day.ts'
import type { Prompt } from '#domain/prompt.ts'
import { NeededPractice } from '#domain/relevance.ts'
import type { Id } from '#domain/text.ts'
import { sayDay } from '#web/app/when.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button } from '#web/parts/button.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { promptWords as words } from '#web/words/en/prompts.ts'
import { AppliesForm } from './applies-form.tsx'
import type { Write } from './write.ts'

/** A prompt put aside comes back after this many days. */
const ASIDE = 28

export type PromptLineProps = {
  client: Id
  prompt: Prompt
  write: Write
  offerUndo: (said: string, undo: () => void) => void
  /** The way to what it speaks of. */
  way?: ComponentChildren
}

export function PromptLine({ client, prompt, write, offerUndo, way }: PromptLineProps) {
  const device = useChangingDevice()
  const { name, since } = prompt
  const said = words.says[name](since && sayDay(since, device.today()).replace(/^(To|Yester)day$/, lower))
  const practice = NeededPractice.safeParse(name).data
  const putAside = async () => {
    const until = addDays(device.today(), ASIDE)
    const id = await write('relevance.put-aside', client, { prompt: name, until })
    if (id) offerUndo(words.aside, () => write('relevance.bring-back', client, { aside: id }))
  }
  return (
    <div class="prompt">
      <p>{said}</p>
      <div class="together">
        {way}
        <Button look="quiet" label={words.notNowOf(said)} onPress={putAside}>
          {words.notNow}
        </Button>
      </div>
      {practice && (
        <Fold title={words.applies}>
          <AppliesForm client={client} practice={practice} write={write} offerUndo={offerUndo} />
        </Fold>
      )}
    </div>
  )
}

const lower = (day: string) => day.toLowerCase()
