/** Starts the page on which somebody reviews a deck without an account. */
import { render } from 'preact'
import { followSkipLink, guardFocus } from '../focus.ts'
import { startLanguage } from '../text/language.ts'
import { review } from '../text/nl/review.ts'
import { learn } from '../text/text.ts'
import { ReviewApp } from './review-app.tsx'

learn({ review })

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(<ReviewApp />, root))
}
