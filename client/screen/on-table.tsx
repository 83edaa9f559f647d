/** What two things on the table mean: a ribbon on a flag, and where the compass points. */
import { text } from '../text/text.ts'
import type { SceneProps } from './scene.ts'

export function OnTable({ view }: SceneProps) {
  const { phase, paused } = view.progress
  if (paused || (phase !== 'decision' && phase !== 'reference')) return null
  return (
    <>
      {phase === 'reference' && <Compass view={view} />}
      {view.choices.some(({ minority }) => minority.length > 0) && <p>{text.value.screen.ribbon}</p>}
    </>
  )
}

function Compass({ view: { references, shownCode } }: SceneProps) {
  if (!references || references.length < 2) return null
  const at = references.findIndex(({ code }) => code === shownCode)
  const shown = references[at]
  return shown ? <p>{text.value.screen.compass(shown.organisation, at + 1, references.length)}</p> : null
}
