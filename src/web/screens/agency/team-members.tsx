// Who can be in a team: those who lead sessions and those who supervise them, each a row to tap.
import { leadsSessions, type Person } from '#domain/person.ts'
import type { Id } from '#domain/text.ts'
import { useRecords } from '#web/device/hooks.ts'
import { CheckList } from '#web/parts/check-list.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { rolesLine } from '#web/words/en/roles.ts'
import { teamWords } from '#web/words/en/teams.ts'

const fits = (person: Person) =>
  !person.ended && (leadsSessions(person) || person.roles.includes('supervisor'))

export type TeamMembersProps = {
  legend: string
  hint?: string
  members: readonly Id[]
  onToggle: (person: Person, on: boolean) => void
}

export function TeamMembers({ legend, hint, members, onToggle }: TeamMembersProps) {
  const people = useRecords('person')
    // Whoever has left and is in it still can be taken out.
    .filter((one) => fits(one) || members.includes(one.id))
    .sort((one, other) => one.name.localeCompare(other.name))
  if (people.length === 0) return <Empty>{teamWords.one.nobody}</Empty>
  return (
    <CheckList
      legend={legend}
      hint={hint}
      look="columns"
      options={people.map((one) => ({
        value: one.id,
        label: one.name,
        hint: one.ended ? teamWords.one.left : rolesLine(one.roles),
      }))}
      values={members}
      onToggle={(id, on) => {
        const person = people.find((one) => one.id === id)
        if (person) onToggle(person, on)
      }}
    />
  )
}
