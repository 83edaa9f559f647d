/** Starts the facilitator's console. */
import { render } from 'preact'
import { followSkipLink, guardFocus } from '../focus.ts'
import { startLanguage } from '../text/language.ts'
import { console } from '../text/nl/console.ts'
import { play } from '../text/nl/play.ts'
import { report } from '../text/nl/report.ts'
import { staff } from '../text/nl/staff.ts'
import { learn } from '../text/text.ts'
import { ConsoleApp } from './console-app.tsx'

learn({ console, play, report, staff })

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(<ConsoleApp />, root))
}
