/** What two things on the table mean: a ribbon on a flag, and where the compass points. */
import { text } from '../text/text.ts'
import type { SceneProps } from './scene.ts'

export function OnTable({ view: { progress, choices, references, shownCode } }: SceneProps) {
  const { screen } = text.value
  if (progress.paused) return null
  if (progress.phase === 'decision')
    return choices.some(({ minority }) => minority.length > 0) ? <p>{screen.ribbon}</p> : null
  if (progress.phase !== 'reference' || !references || references.length < 2) return null
  const at = references.findIndex(({ code }) => code === shownCode)
  const shown = references[at]
  return shown ? <p>{screen.compass(shown.organisation, at + 1, references.length)}</p> : null
}
