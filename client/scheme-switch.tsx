/** Light, dark, or as the device has it. */
import { useId } from 'preact/hooks'
import { chooseScheme, schemeChoice, schemeChoices } from './scheme.ts'
import { text } from './text/text.ts'

export function SchemeSwitch() {
  const id = useId()
  const { title, choices } = text.value.words.scheme
  return (
    <p class="scheme-switch row">
      <label for={id}>{title}</label>
      <select
        id={id}
        class="input"
        onChange={(event) => {
          const wanted = schemeChoices.find((choice) => choice === event.currentTarget.value)
          if (wanted) chooseScheme(wanted)
        }}
      >
        {schemeChoices.map((choice) => (
          <option key={choice} value={choice} selected={choice === schemeChoice.value}>
            {choices[choice]}
          </option>
        ))}
      </select>
    </p>
  )
}
