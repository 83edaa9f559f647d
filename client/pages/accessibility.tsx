/** The toegankelijkheidsverklaring: the status, what was tested and how, what was not, and how to report a barrier (A8). */
import { render } from 'preact'
import { Announcer } from '../announcer.tsx'
import { followSkipLink, guardFocus } from '../focus.ts'
import { useInstallation } from '../installation.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useTitle } from '../page-title.ts'
import { Brand } from '../parts/brand.tsx'
import { startLanguage } from '../text/language.ts'
import { accessibility, reviewed } from '../text/nl/accessibility.ts'
import { learn, text } from '../text/text.ts'

function AccessibilityPage() {
  const words = text.value.accessibility
  useTitle(`${words.title.replace('\u00ad', '')} · ${text.value.words.product}`)
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
        <Chapter {...words.status} />
        <Chapter {...words.tested} />
        <Chapter {...words.notTested} />
        <Chapter {...words.known} />
        <Report />
        <p class="soft">{words.reviewed(text.value.words.date(reviewed))}</p>
        <p>
          <a class="page-link" href="/">
            {words.back}
          </a>
        </p>
      </main>
      <Announcer />
    </>
  )
}

interface ChapterProps {
  readonly title: string
  readonly intro?: string
  readonly points: readonly string[]
  readonly children?: preact.ComponentChildren
}

function Chapter({ title, intro, points, children }: ChapterProps) {
  return (
    <section class="stack stack-s">
      <h2>{title}</h2>
      {intro && <p>{intro}</p>}
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}

/** Whom to tell: the contacts that the organisation gave this installation. */
function Report() {
  const { contacts, noContacts, organisation: belongsTo, ...words } = text.value.accessibility.report
  const { organisation, help } = useInstallation()
  return (
    <Chapter {...words}>
      {organisation && <p>{belongsTo(organisation)}</p>}
      <p>{help.length > 0 ? contacts : noContacts}</p>
      {help.length > 0 && (
        <ul lang="nl">
          {help.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Chapter>
  )
}

learn({ accessibility })

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(<AccessibilityPage />, root))
}
