/** Roles in words: what somebody may do. */
import type { Role } from '../../shared/role.ts'
import { text } from '../text/text.ts'

export function RoleList({ roles }: { readonly roles: readonly Role[] }) {
  const { names, about } = text.value.account.roles
  return (
    <ul>
      {roles.map((role) => (
        <li key={role}>
          <strong>{names[role]}:</strong> {about[role]}
        </li>
      ))}
    </ul>
  )
}
