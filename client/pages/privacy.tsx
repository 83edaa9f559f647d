/** What is kept and what is not: what we promise, what we cannot, who runs the server, and what stands on this device. */
import { useInstallation } from '../installation.ts'
import { privacy } from '../text/nl/privacy.ts'
import { learn, text } from '../text/text.ts'
import { OnDevice } from './on-device.tsx'
import { Chapter, PlainPage, startPage } from './plain-page.tsx'

function PrivacyPage() {
  const words = text.value.privacy
  return (
    <PlainPage {...words}>
      {words.sections.map((section) => (
        <Chapter key={section.title} {...section} />
      ))}
      <p>{words.rehearsal}</p>
      <WhoRunsIt />
      <OnDevice />
      <p class="row">
        <a class="page-link" href="/">
          {words.back}
        </a>
        <a class="page-link" href="/wat-wordt-bewaard.html">
          {words.toStored}
        </a>
        <a class="page-link" href="/voor-or-en-fg.html">
          {words.toCouncil}
        </a>
        <a class="page-link" href="/toegankelijkheid.html">
          {text.value.words.accessibility}
        </a>
      </p>
    </PlainPage>
  )
}

/** The address, whether the line is secure, and whom to ask. */
function WhoRunsIt() {
  const words = text.value.privacy.who
  const { organisation, runBy } = useInstallation()
  return (
    <section class="stack stack-s">
      <h2>{words.title}</h2>
      <p>{words.here(location.host)}</p>
      {organisation && <p>{words.organisation(organisation)}</p>}
      {runBy && (
        <p>
          <strong>{words.runBy(runBy)}</strong>
        </p>
      )}
      <p>{location.protocol === 'https:' ? words.secure : words.plain}</p>
      <p>{words.ask}</p>
    </section>
  )
}

learn({ privacy })
startPage(PrivacyPage)
