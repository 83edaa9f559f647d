/** "Voor OR en FG": what the works council and the data protection officer ask, with the limits of what is promised. */
import { useInstallation } from '../installation.ts'
import { council } from '../text/nl/council.ts'
import { learn, text } from '../text/text.ts'
import { AnswersTable } from './answers-table.tsx'
import { Chapter, PlainPage, startPage } from './plain-page.tsx'

function CouncilPage() {
  const words = text.value.council
  const { sees, dpia, risks } = words
  return (
    <PlainPage {...words}>
      <Chapter {...words.short} />
      <Here />
      <AnswersTable title={sees.title} heads={[sees.who, sees.does, sees.not]} rows={sees.rows} />
      <Chapter {...words.council} />
      <AnswersTable title={dpia.title} heads={[dpia.question, dpia.answer]} rows={dpia.rows} />
      <AnswersTable title={risks.title} heads={[risks.risk, risks.measure, risks.left]} rows={risks.rows} />
      <Chapter {...words.promises} />
      <Chapter {...words.advice} />
      <Chapter {...words.rights} />
      <Chapter {...words.cookies} />
      <Chapter {...words.together} />
      <Chapter {...words.check} />
      <nav class="stack stack-s" aria-label={words.more}>
        <h2>{words.more}</h2>
        <p class="row">
          <a class="page-link" href="/privacy.html">
            {words.toPrivacy}
          </a>
          <a class="page-link" href="/wat-wordt-bewaard.html">
            {words.toStored}
          </a>
        </p>
      </nav>
    </PlainPage>
  )
}

/** What this very installation says of itself. */
function Here() {
  const words = text.value.council.here
  const { organisation, runBy, retentionMonths, minimumGroup } = useInstallation()
  return (
    <section class="stack stack-s">
      <h2>{words.title}</h2>
      <ul>
        <li>{organisation ? words.organisation(organisation) : words.noOrganisation}</li>
        <li>{runBy ? words.runBy(runBy) : words.noRunBy}</li>
        {retentionMonths !== null && <li>{words.retention(retentionMonths)}</li>}
        {minimumGroup !== null && <li>{words.minimum(minimumGroup)}</li>}
        <li>{location.protocol === 'https:' ? words.secure : words.plain}</li>
      </ul>
    </section>
  )
}

learn({ council })
startPage(CouncilPage)
