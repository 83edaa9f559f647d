/** Reference: under the code that the facilitator shows, per option the standing, why, and where it stands; then what goes with it. */
import type { PlayedReference } from '../../../shared/citation.ts'
import type { Panel } from '../../../shared/panel.ts'
import type { ChoiceFace } from '../../../shared/view.ts'
import { ChoicesList } from '../../parts/choices-list.tsx'
import { CodeLabel } from '../../parts/code-label.tsx'
import { FactsEntries } from '../../parts/facts-panel.tsx'
import { text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'
import { mostBadges } from '../team-flags.tsx'
import { Verdict } from '../verdict.tsx'

export function ReferenceScene({ view }: SceneProps) {
  const shown = view.references?.find(({ code }) => code === view.shownCode) ?? view.references?.[0]
  if (!shown || !view.card) return null
  return (
    <div class="screen-reference">
      <article class="paper">
        <CodeLabel {...shown} year={shown.version.year} read={shown.version.read} />
        <div class="screen-verdicts">
          {view.card.options.map((option) => (
            <Verdict key={option.id} option={option} verdict={shown.verdicts[option.id]} choices={view.choices} />
          ))}
        </div>
      </article>
      <div class="paper screen-further">
        <Open reference={shown} />
        <Reasons choices={view.choices} />
        {view.facts && <Facts facts={view.facts} />}
      </div>
    </div>
  )
}

function Open({ reference }: { readonly reference: PlayedReference }) {
  const words = text.value.facts.reference
  return (
    <section class="screen-open">
      <div>
        <h2>{words.leavesOpen}</h2>
        <p lang="nl">{reference.leavesOpen}</p>
      </div>
      <div>
        <h2>{words.talkTo}</h2>
        <p lang="nl">{reference.talkTo}</p>
      </div>
    </section>
  )
}

/** What every team wrote, with whoever sees it differently beside it (M14). In a larger room that is too much to show; it stands on everybody's own device. */
function Reasons({ choices }: { readonly choices: readonly ChoiceFace[] }) {
  if (choices.length === 0) return null
  return (
    <section class="screen-reasons">
      <h2>{text.value.facts.choices.title}</h2>
      {choices.length > mostBadges ? <p>{text.value.screen.reasonsAtHand}</p> : <ChoicesList choices={choices} />}
    </section>
  )
}

/** Facts from a report, beside whichever code is shown: words, routes and outcomes, never a standing. */
function Facts({ facts }: { readonly facts: Panel }) {
  const words = text.value.facts.panel
  return (
    <section class="screen-panel">
      <h2 lang="nl">{facts.title}</h2>
      <p>
        {words.source(facts.source, facts.organisation)} <span lang="nl">{facts.about}</span>
      </p>
      <FactsEntries facts={facts} class="screen-entries" />
    </section>
  )
}
