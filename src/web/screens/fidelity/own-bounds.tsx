// Own bounds, item by item, for an agency whose copy of the scale differs from ours.

import { itemNames } from '#domain/fidelity-names.ts'
import { type ItemNumber, SCALE } from '#domain/fidelity-scale.ts'
import { Bounds, type Sample } from '#domain/sample.ts'
import { Button } from '#web/parts/button.tsx'
import { Field } from '#web/parts/field.tsx'
import { sampleWords as words } from '#web/words/en/fidelity-sample.ts'

/** By the number of the item: four percentages as they are being written. */
export type BoundsDraft = Record<string, string[]>

const SHARES = SCALE.flatMap((item) => (item.rule === 'share' ? [item] : []))
const SCORES = [2, 3, 4, 5] as const

/** The bounds that differ from ours, and the items of which they cannot be read. */
export function readBounds(draft: BoundsDraft): { bounds: Sample['bounds']; wrong: ItemNumber[] } {
  const bounds: Sample['bounds'] = []
  const wrong: ItemNumber[] = []
  for (const { number, atLeast } of SHARES) {
    const written = draft[number]
    if (!written) continue
    const read = Bounds.safeParse(written.map(percent)).data
    const rises = read?.every((one, place) => one > (read[place - 1] ?? -1))
    if (!read || !rises) wrong.push(number)
    else if (read.some((one, place) => one !== atLeast[place])) bounds.push({ item: number, atLeast: read })
  }
  return { bounds, wrong }
}

const percent = (text: string) =>
  /^\d{1,3}([.,]\d)?$/.test(text.trim()) ? Number(text.replace(',', '.')) : Number.NaN

export type OwnBoundsProps = {
  bounds: BoundsDraft
  wrong: readonly ItemNumber[]
  onBounds: (bounds: BoundsDraft) => void
}

export function OwnBounds({ bounds, wrong, onBounds }: OwnBoundsProps) {
  return (
    <>
      <p>{words.foldText}</p>
      {SHARES.map(({ number, id, atLeast }) => {
        const written = bounds[number] ?? atLeast.map(String)
        const name = `${number}. ${itemNames[id]}`
        const back = () => {
          const { [number]: _gone, ...rest } = bounds
          onBounds(rest)
        }
        return (
          <fieldset key={id} class="own-bounds">
            <legend>{name}</legend>
            <div>
              {SCORES.map((score, place) => (
                <Field
                  key={score}
                  label={words.boundShort(score)}
                  kind="number"
                  inputMode="decimal"
                  maxLength={5}
                  value={written[place] ?? ''}
                  onValue={(value) => onBounds({ ...bounds, [number]: written.with(place, value) })}
                />
              ))}
            </div>
            {wrong.includes(number) && <p class="error-line">{words.boundWrong}</p>}
            {bounds[number] && (
              <Button look="quiet" label={words.boundBack(name)} onPress={back}>
                {words.boundBackShort}
              </Button>
            )}
          </fieldset>
        )
      })}
    </>
  )
}
