/** Two authors changed the same: both texts side by side, and a choice per part. Nothing is lost until one has chosen. */
import { useSignal } from '@preact/signals'
import type { Clash, Merged } from '../../shared/draft-differences.ts'
import { text } from '../text/text.ts'
import type { FormProps } from './draft-page.tsx'
import { partName } from './part-name.ts'
import { UnitValue } from './unit-value.tsx'
import type { Workshop } from './workshop.ts'

export function ClashPanel({ workshop, script, merged }: FormProps & { readonly merged: Merged }) {
  const words = text.value.author.clash
  const mine = useSignal<readonly string[]>(merged.clashes.map(({ path }) => path))
  const choose = (path: string, isMine: boolean) => {
    const others = mine.value.filter((one) => one !== path)
    mine.value = isMine ? [...others, path] : others
  }
  return (
    <section class="paper stack" aria-labelledby="clash-title">
      <h2 id="clash-title">{words.title}</h2>
      <p>{words.intro(script.other.value ?? words.somebody)}</p>
      {merged.clashes.map((clash) => (
        <ClashChoice
          key={clash.path}
          workshop={workshop}
          clash={clash}
          other={script.other.value}
          isMine={mine.value.includes(clash.path)}
          choose={(isMine) => choose(clash.path, isMine)}
        />
      ))}
      <button type="button" class="button" data-kind="main" onClick={() => script.settle(mine.value)}>
        {words.settle}
      </button>
    </section>
  )
}

interface ChoiceProps {
  readonly workshop: Workshop
  readonly clash: Clash
  /** The name of the other author; null without accounts. */
  readonly other: string | null
  readonly isMine: boolean
  readonly choose: (isMine: boolean) => void
}

function ClashChoice({ workshop, clash, other, isMine, choose }: ChoiceProps) {
  const words = text.value.author.clash
  const { path } = clash
  return (
    <fieldset class="stack stack-s">
      <legend class="field-label">{partName(path, workshop)}</legend>
      <div class="author-sides">
        {([true, false] as const).map((side) => (
          <label key={String(side)} class="radio-card author-side">
            <input type="radio" name={`clash-${path}`} checked={isMine === side} onChange={() => choose(side)} />
            <span>
              <strong>{side ? words.mine : other ? words.theirsOf(other) : words.theirs}</strong>
              <span class="author-said" lang="nl">
                <UnitValue path={path} value={side ? clash.mine : clash.theirs} workshop={workshop} />
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
