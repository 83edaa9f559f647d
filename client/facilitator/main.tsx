/** Starts the facilitator's console. */
import { render } from 'preact'
import { followSkipLink, guardFocus } from '../focus.ts'
import { startLanguage } from '../text/language.ts'
import { ConsoleApp } from './console-app.tsx'

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(<ConsoleApp />, root))
}
