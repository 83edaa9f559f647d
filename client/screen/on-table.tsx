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
      {phase === 'reference' && (view.references?.length ?? 0) > 1 && <p>{text.value.screen.compass}</p>}
      {view.choices.some(({ minority }) => minority.length > 0) && <p>{text.value.screen.ribbon}</p>}
    </>
  )
}
