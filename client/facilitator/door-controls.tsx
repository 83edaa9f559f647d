/** Whether new people may come in. Opening the door again is visible to everybody. */
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

export function DoorControls({ view, desk }: PanelProps) {
  const words = text.value.console.controls
  const { locked } = view.progress
  if (view.progress.phase === 'closing' || !view.about.open) return null
  return (
    <section class="stack stack-s console-block">
      <h3>{words.door}</h3>
      <p class="soft">{locked ? words.doorShut : words.doorOpen}</p>
      <button type="button" class="button" onClick={() => desk.ask({ type: 'setLock', locked: !locked })}>
        {locked ? words.unlock : words.lock}
      </button>
      {locked && <p class="soft">{words.unlockHelp}</p>}
    </section>
  )
}
