/** The toegankelijkheidsverklaring: the status, what was tested and how, what was not, and how to report a barrier (A8). */

import { useInstallation } from '../installation.ts'
import { wholeNumbers } from '../parts/whole-numbers.ts'
import { accessibility, reviewed } from '../text/nl/accessibility.ts'
import { learn, text } from '../text/text.ts'
import { Chapter, PlainPage, startPage } from './plain-page.tsx'

function AccessibilityPage() {
  const words = text.value.accessibility
  return (
    <PlainPage {...words}>
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
    </PlainPage>
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
            <li key={line}>{wholeNumbers(line)}</li>
          ))}
        </ul>
      )}
    </Chapter>
  )
}

learn({ accessibility })
startPage(AccessibilityPage)
