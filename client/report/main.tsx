/** Starts the page of a report. */
import { render } from 'preact'
import '../scheme.ts'
import { followSkipLink, guardFocus } from '../focus.ts'
import { startLanguage } from '../text/language.ts'
import { report } from '../text/nl/report.ts'
import { learn } from '../text/text.ts'
import { ReportApp } from './report-app.tsx'

learn({ report })

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(<ReportApp />, root))
}
