/** The break, large: the table rests until the game goes on. */
import { text } from '../text/text.ts'

export function PauseScene() {
  const { screen } = text.value
  return (
    <p class="screen-pause">
      <strong>{screen.pause}</strong>
      <span>{screen.paused}</span>
    </p>
  )
}
