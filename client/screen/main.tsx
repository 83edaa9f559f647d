/** Starts the big screen. */
import { render } from 'preact'
import { startLanguage } from '../text/language.ts'
import { screen } from '../text/nl/screen.ts'
import { learn } from '../text/text.ts'
import { ScreenApp } from './screen-app.tsx'

learn({ screen })

const root = document.getElementById('app')
if (root) void startLanguage().then(() => render(<ScreenApp />, root))
