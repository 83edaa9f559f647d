/** What three things on the table mean: arrows, a ribbon on a flag, and where the compass points. */
import { text } from '../text/text.ts'
import type { SceneProps } from './scene.ts'

export function OnTable({ view }: SceneProps) {
  const { phase, paused } = view.progress
  const { shift } = view.shown
  if (!paused && phase === 'shift' && shift?.kind === 'words' && shift.matrix) return <p>{text.value.screen.arrows}</p>
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
  const shown = references.find(({ code }) => code === shownCode)
  return shown ? <p>{text.value.screen.compass(shown.organisation)}</p> : null
}
