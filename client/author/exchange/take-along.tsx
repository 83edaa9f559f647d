/** A deck, a code of conduct, or the template of one, as a file on this device. */
import { useSignal } from '@preact/signals'
import type { FileFormat } from '../../../shared/exchange/file-format.ts'
import type { Refused } from '../../api.ts'
import { language, text } from '../../text/text.ts'
import { takeAlong } from './file-bytes.ts'

interface Props {
  readonly what?: 'deck' | 'code'
  /** Null: the template. */
  readonly id: string | null
  readonly label: string
  readonly formats: readonly FileFormat[]
}

export function TakeAlong({ what = 'deck', id, label, formats }: Props) {
  const refused = useSignal<Refused | null>(null)
  const names = text.value.exchange.formats
  return (
    <div class="stack stack-s">
      <p class="row">
        <span>{label}</span>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class="button"
            aria-label={`${label} ${names[format]}`}
            onClick={async () => (refused.value = await takeAlong(what, { id, format, language: language.value }))}
          >
            {names[format]}
          </button>
        ))}
      </p>
      {refused.value && (
        <p class="banner" role="alert">
          {text.value.refusals[refused.value.refusal]}
        </p>
      )}
    </div>
  )
}
