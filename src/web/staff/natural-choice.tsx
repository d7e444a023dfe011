// Whether somebody is close to the person or is there as staff.
import { ChoiceGroup } from '#web/parts/choice-group.tsx'

/** How the choice is kept while a form is not sent yet. */
export const NATURAL = ['yes', 'no'] as const

export type NaturalChoiceProps = {
  legend: string
  yes: string
  no: string
  value: boolean | null
  onValue: (natural: boolean) => void
  error: string | undefined
}

export function NaturalChoice({ yes, no, value, onValue, ...group }: NaturalChoiceProps) {
  return (
    <ChoiceGroup
      look="segments"
      options={[
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]}
      value={value === null ? null : value ? 'yes' : 'no'}
      onValue={(said) => onValue(said === 'yes')}
      {...group}
    />
  )
}
