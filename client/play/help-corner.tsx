/** Always at hand: people to talk to, more time, a calm picture, and what is kept. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { PublicView } from '../../shared/view.ts'
import { calm, chooseCalm } from '../calm.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { wholeNumbers } from '../parts/whole-numbers.ts'
import { SchemeSwitch } from '../scheme-switch.tsx'
import { text } from '../text/text.ts'
import { AddPlace } from './add-place.tsx'
import type { Visit } from './visit.ts'

interface HelpCornerProps {
  readonly visit: Visit
  readonly view: PublicView
  readonly over: boolean
}

export function HelpCorner({ visit, view, over }: HelpCornerProps) {
  const words = text.value.play.help
  return (
    <footer class="help-corner stack stack-s">
      {!over && view.progress.timer && <MoreTime visit={visit} view={view} />}
      <details class="details">
        <summary>{words.button}</summary>
        <HelpLines view={view} />
      </details>
      {!over && canAdd(view) && <AddPlace view={view} hands={visit.hands} />}
      <div class="help-row">
        <label class="checkbox">
          <input type="checkbox" checked={calm.value} onChange={(event) => chooseCalm(event.currentTarget.checked)} />
          {text.value.words.calm}
        </label>
        <SchemeSwitch />
        <LanguageSwitch />
        <a class="help-link" href="/privacy.html" target="_blank" rel="noopener">
          {words.privacy}
        </a>
        <a class="help-link" href="/toegankelijkheid.html" target="_blank" rel="noopener">
          {text.value.words.accessibility}
        </a>
      </div>
    </footer>
  )
}

/** In the lobby the page itself offers it, and at the closing there is nothing left to play. */
const canAdd = ({ progress }: PublicView): boolean => progress.phase !== 'lobby' && progress.phase !== 'closing'

/** Whom to talk to; once a reference was shown, also in the words of the session's code. */
export function HelpLines({ view }: { readonly view: PublicView }) {
  const words = text.value.play.help
  const lens = view.references?.find(({ code }) => code === view.about.lens)
  return (
    <div class="stack stack-s">
      {view.about.help.map((line) => (
        <p key={line} lang="nl">
          <strong>{wholeNumbers(line)}</strong>
        </p>
      ))}
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lens && (
        <p>
          {words.talkTo(lens.organisation)} <span lang="nl">{lens.talkTo}</span>
        </p>
      )}
    </div>
  )
}

/** Nameless: the facilitator sees a number. */
function MoreTime({ visit, view }: Pick<HelpCornerProps, 'visit' | 'view'>) {
  const words = text.value.play.help
  const { round, phase } = view.progress
  const asked = useSignal(false)
  useEffect(() => {
    asked.value = false
  }, [round, phase])
  const ask = async () => {
    asked.value = await visit.ask({ type: 'askMoreTime', round, phase })
  }
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void ask()} aria-disabled={asked.value}>
        {words.moreTime}
      </button>
      {asked.value && <p role="status">{words.moreTimeAsked}</p>}
    </div>
  )
}
