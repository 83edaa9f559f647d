/** What is kept and what is not: what we promise, what we cannot, who runs the server, and what stands on this device. */
import { render } from 'preact'
import { Announcer } from '../announcer.tsx'
import { followSkipLink, guardFocus } from '../focus.ts'
import { useInstallation } from '../installation.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useTitle } from '../page-title.ts'
import { Brand } from '../parts/brand.tsx'
import { startLanguage } from '../text/language.ts'
import { privacy } from '../text/nl/privacy.ts'
import { learn, text } from '../text/text.ts'
import { OnDevice } from './on-device.tsx'

function PrivacyPage() {
  const words = text.value.privacy
  useTitle(`${words.title} · ${text.value.words.product}`)
  return (
    <>
      <main id="main" class="page paper stack" tabIndex={-1}>
        <div class="row spread-out">
          <Brand size={44} />
          <LanguageSwitch suggest />
        </div>
        <h1 tabIndex={-1} data-focus-home>
          {words.title}
        </h1>
        {words.intro.map((line) => (
          <p key={line} class="lead">
            {line}
          </p>
        ))}
        {words.sections.map(({ title, points }) => (
          <section key={title} class="stack stack-s">
            <h2>{title}</h2>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>{words.rehearsal}</p>
        <WhoRunsIt />
        <OnDevice />
        <p class="row">
          <a class="page-link" href="/">
            {words.back}
          </a>
          <a class="page-link" href="/toegankelijkheid.html">
            {text.value.words.accessibility}
          </a>
        </p>
      </main>
      <Announcer />
    </>
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

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(<PrivacyPage />, root))
}
