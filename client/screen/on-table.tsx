/** What things on the table mean: counts that are fewer than the room, arrows, a ribbon on a flag, and where the compass points. */
import { total } from '../../shared/tally.ts'
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import type { SceneProps } from './scene.ts'

export function OnTable({ view }: SceneProps) {
  const { phase, paused } = view.progress
  const { shift } = view.shown
  const words = text.value.screen
  if (!paused && (phase === 'spread' || phase === 'shift'))
    return (
      <>
        {shift?.kind === 'words' && shift.matrix && <p>{words.arrows}</p>}
        {leavesOut(view) && <p>{words.uncounted}</p>}
      </>
    )
  if (paused || (phase !== 'decision' && phase !== 'reference')) return null
  return (
    <>
      {phase === 'reference' && (view.references?.length ?? 0) > 1 && <p>{words.compass}</p>}
      {view.choices.some(({ minority }) => minority.length > 0) && <p>{words.ribbon}</p>}
    </>
  )
}

/** Whether the counts that lie on the table are fewer than the people who may vote. */
const leavesOut = ({ shown: { first, second }, counters }: PublicView): boolean =>
  [first, second].some((spread) => spread?.kind === 'counts' && total(spread.counts) < counters.voters)
