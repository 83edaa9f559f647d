import { render } from 'preact'
import { followSkipLink, guardFocus } from '../focus.ts'
import { startServiceWorker } from '../service-worker-registration.ts'
import { startLanguage } from '../text/language.ts'
import { play } from '../text/nl/play.ts'
import { learn } from '../text/text.ts'
import { stayAwakeFromFirstTap } from '../wake-lock.ts'
import { App } from './app.tsx'

learn({ play })

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  stayAwakeFromFirstTap()
  startServiceWorker()
  void startLanguage().then(() => render(<App />, root))
}
