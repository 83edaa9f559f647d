/** Reference: under the code that the facilitator shows, per option the standing, why, and where it stands. */
import type { Citation, PlayedReference } from '../../../shared/citation.ts'
import { CodeLabel } from '../../parts/code-label.tsx'
import { type OptionFace, OptionLine } from '../../parts/spread-table.tsx'
import { StandingLabel } from '../../parts/standing-label.tsx'
import { language, text } from '../../text/text.ts'
import { shortPlace } from '../places.ts'
import type { SceneProps } from '../scene.ts'
import { TeamFlags } from '../team-flags.tsx'

export function ReferenceScene({ view }: SceneProps) {
  const shown = view.references?.find(({ code }) => code === view.shownCode) ?? view.references?.[0]
  if (!shown || !view.card) return null
  return (
    <article class="paper screen-reference" key={shown.code}>
      <CodeLabel {...shown} year={shown.version.year} read={shown.version.read} />
      {view.card.options.map((option) => (
        <Verdict key={option.id} option={option} reference={shown} view={view} />
      ))}
    </article>
  )
}

interface VerdictProps extends Pick<SceneProps, 'view'> {
  readonly option: OptionFace
  readonly reference: PlayedReference
}

function Verdict({ option, reference, view }: VerdictProps) {
  const verdict = reference.verdicts[option.id]
  if (!verdict) return null
  const teams = view.choices.filter((choice) => choice.option === option.id).map(({ team }) => team)
  return (
    <section class="screen-verdict">
      <h2>
        <OptionLine option={option} />
        <StandingLabel standing={verdict.standing} shade={verdict.shade} />
        <TeamFlags teams={teams} />
      </h2>
      <p lang="nl">
        {verdict.reason} <Places citations={verdict.citations} />
      </p>
    </section>
  )
}

/** Most rules that a big screen names; the others stand on everybody's own device. */
const mostRules = 2

function Places({ citations }: { readonly citations: readonly Citation[] }) {
  const more = citations.length - mostRules
  return (
    <span class="screen-places">
      {citations.slice(0, mostRules).map(placed).join(' · ')}
      {more > 0 && <span lang={language.value}> {text.value.screen.moreRules(more)}</span>}
    </span>
  )
}

/** A rule by its title, with the article where it has a number. */
function placed({ title, locator }: Citation): string {
  const place = shortPlace(locator)
  return place ? `${title} (${place})` : title
}
