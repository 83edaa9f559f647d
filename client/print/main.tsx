/** Starts the page that prints a deck. */
import { render } from 'preact'
import { followSkipLink, guardFocus } from '../focus.ts'
import { schemeChoice } from '../scheme.ts'
import { startLanguage } from '../text/language.ts'
import { print } from '../text/nl/print.ts'
import { staff } from '../text/nl/staff.ts'
import { learn } from '../text/text.ts'
import { PrintApp } from './print-app.tsx'

learn({ print, staff })

/** Paper is light, whatever the screen is; afterwards the screen is as it was. */
let before = schemeChoice.value
addEventListener('beforeprint', () => {
  before = schemeChoice.value
  schemeChoice.value = 'light'
})
addEventListener('afterprint', () => {
  schemeChoice.value = before
})

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(<PrintApp />, root))
}
