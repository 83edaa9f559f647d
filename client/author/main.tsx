/** Starts the workshop of authors. */
import { render } from 'preact'
import { z } from 'zod'
import { followSkipLink, guardFocus } from '../focus.ts'
import { startLanguage } from '../text/language.ts'
import { author } from '../text/nl/author.ts'
import { codeForm } from '../text/nl/code-form.ts'
import { exchange } from '../text/nl/exchange.ts'
import { findings } from '../text/nl/findings.ts'
import { staff } from '../text/nl/staff.ts'
import { learn } from '../text/text.ts'
import { AuthorApp } from './author-app.tsx'
import { followPlace } from './place.ts'

// The check of codes would try whether text may be run as code, which the pages forbid.
z.config({ jitless: true })
learn({ author, codeForm, exchange, findings, staff })

const root = document.getElementById('app')
if (root) {
  guardFocus(root)
  followSkipLink()
  followPlace()
  void startLanguage().then(() => render(<AuthorApp />, root))
}
