/** That somebody else changed something too, and what: it is in the text already. */
import { text } from '../text/text.ts'
import type { FormProps } from './draft-page.tsx'
import { partName } from './part-name.ts'

export function TakenNote({ workshop, script }: FormProps) {
  const words = text.value.author.clash
  const taken = script.taken.value
  if (taken.length === 0) return null
  return (
    <div class="banner author-taken" data-kind="plain" role="status">
      <p>
        {words.taken(script.other.value ?? words.somebody)}{' '}
        {text.value.words.and(taken.map(({ path }) => partName(path, workshop)))}.
      </p>
      <button type="button" class="button" onClick={() => script.dismissTaken()}>
        {words.dismiss}
      </button>
    </div>
  )
}
