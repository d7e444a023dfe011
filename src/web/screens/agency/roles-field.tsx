// What somebody does here: one role or more, each with what it opens.
import { Role } from '#domain/person.ts'
import { CheckList } from '#web/parts/check-list.tsx'
import { roleMeans, roleWords } from '#web/words/en/roles.ts'

const OPTIONS = Role.options.map((role) => ({ value: role, label: roleWords[role], hint: roleMeans[role] }))

export type RolesFieldProps = {
  legend: string
  roles: readonly Role[]
  onRoles: (roles: Role[]) => void
  error?: string | undefined
}

export function RolesField({ legend, roles, onRoles, error }: RolesFieldProps) {
  return (
    <CheckList
      legend={legend}
      options={OPTIONS}
      values={roles}
      // In the order of the list, however they were pressed.
      onToggle={(role, on) =>
        onRoles(Role.options.filter((one) => (one === role ? on : roles.includes(one))))
      }
      error={error}
    />
  )
}
