/** Starts the big screen. */
import { render } from 'preact'
import { startLanguage } from '../text/language.ts'
import { ScreenApp } from './screen-app.tsx'

const root = document.getElementById('app')
if (root) void startLanguage().then(() => render(<ScreenApp />, root))
