// Whose work a view is of, in words.
import type { View } from '#domain/fidelity.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { fidelityWords } from '#web/words/en/fidelity.ts'

const words = fidelityWords.choose

export function useWhose(view: View): string {
  const device = useChangingDevice()
  if (view.of === 'agency') return words.agency
  if (view.of === 'team') return words.team(device.one('team', view.id)?.name ?? fidelityWords.somebody)
  const name = device.one('person', view.id)?.name ?? fidelityWords.somebody
  return view.id === device.me.person ? words.self(name) : name
}
