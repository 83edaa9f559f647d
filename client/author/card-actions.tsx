/** What can be done with a card as a whole. */
import { useSignal } from '@preact/signals'
import type { FindingsAnswer } from '../../shared/authoring-wire.ts'
import type { Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { AskedButton } from './asked-button.tsx'
import type { FormProps } from './draft-page.tsx'
import { copy, rehearse, remove } from './draft-tasks.ts'
import { Outcome } from './outcome.tsx'

export function CardActions({ workshop, script }: FormProps) {
  const { publishing, list } = text.value.author
  const outcome = useSignal<Refused | FindingsAnswer | null>(null)
  const act = async (task: () => Promise<Refused | FindingsAnswer | null>) => {
    outcome.value = null
    outcome.value = await task()
  }
  const { id } = script.draft.value
  return (
    <section class="paper stack stack-s">
      <button type="button" class="button" onClick={() => void act(() => rehearse(script))}>
        {publishing.rehearse}
      </button>
      <p class="soft">{publishing.rehearseAbout}</p>
      <Outcome workshop={workshop} outcome={outcome.value} title={publishing.rehearsalFailed} />
      <div class="row">
        <button type="button" class="button" onClick={() => void act(() => copy(workshop, 'card', id))}>
          {list.copy}
        </button>
        <AskedButton
          label={publishing.remove.card}
          title={publishing.removeAsk.card}
          lines={publishing.removeLines.card}
          yes={publishing.removeYes}
          no={publishing.removeNo}
          onYes={() => void act(() => remove(workshop, script))}
        />
      </div>
    </section>
  )
}
