/** Which roles somebody gets. Who is a facilitator is an author too: that box is ticked with it. */
import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { type Role, roles, rolesWith } from '../../shared/role.ts'
import { text } from '../text/text.ts'

export function RoleBoxes({ label, chosen }: { readonly label: string; readonly chosen: Signal<readonly Role[]> }) {
  const { names, about } = text.value.account.roles
  const id = useId()
  const tick = (role: Role, ticked: boolean) => {
    chosen.value = rolesWith(roles.filter((one) => (one === role ? ticked : chosen.value.includes(one))))
  }
  return (
    <fieldset class="stack stack-s">
      <legend class="field-label">{label}</legend>
      {roles.map((role) => (
        <div key={role}>
          <label class="checkbox">
            <input
              type="checkbox"
              checked={chosen.value.includes(role)}
              disabled={role === 'author' && chosen.value.includes('facilitator')}
              aria-describedby={`${id}-${role}`}
              onChange={(event) => tick(role, event.currentTarget.checked)}
            />
            {names[role]}
          </label>
          <p class="soft" id={`${id}-${role}`}>
            {about[role]}
          </p>
        </div>
      ))}
    </fieldset>
  )
}
