/** The options beside a table that has no room for their words; who listens to the page has them already. */
import { type OptionFace, OptionLine } from '../parts/spread-table.tsx'

export function Legend({ options }: { readonly options: readonly OptionFace[] }) {
  return (
    <ul class="screen-legend screen-legend-beside" aria-hidden="true">
      {options.map((option) => (
        <li key={option.id}>
          <OptionLine option={option} />
        </li>
      ))}
    </ul>
  )
}
