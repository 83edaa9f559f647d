/** Starts the coordinator's page. */
import { render } from 'preact'
import { followSkipLink, guardFocus } from '../focus.ts'
import { startLanguage } from '../text/language.ts'
import { staff } from '../text/nl/staff.ts'
import { year } from '../text/nl/year.ts'
import { learn } from '../text/text.ts'
import { YearApp } from './year-app.tsx'

learn({ staff, year })

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(<YearApp />, root))
}
