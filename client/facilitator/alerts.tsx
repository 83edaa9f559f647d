/** What went wrong, always in view: the line is away, nobody answered yet, or why something did not happen. */
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { LineBanner } from './line-banner.tsx'

export function Alerts({ view, desk }: Pick<PanelProps, 'view' | 'desk'>) {
  const { line } = text.value.console
  const isAway = desk.connection.status.value === 'lost'
  return (
    <div class="console-alerts">
      <LineBanner view={view} desk={desk} />
      {desk.waiting.value && (
        <p class="banner" role="status">
          {isAway ? line.asked : line.waiting}
        </p>
      )}
      <Trouble desk={desk} />
    </div>
  )
}

/** Why the last thing that was asked did not happen. */
function Trouble({ desk }: Pick<PanelProps, 'desk'>) {
  const { refusals, words, console } = text.value
  const trouble = desk.trouble.value
  if (trouble === null) return null
  const isBack = desk.connection.status.value === 'live'
  const noLine = isBack ? console.line.notDoneBefore : console.line.notDone
  return (
    <div class="banner console-trouble" role="alert">
      <span>{trouble === 'noLine' ? noLine : refusals[trouble]}</span>
      <button type="button" class="button" onClick={desk.dismissTrouble}>
        {words.close}
      </button>
    </div>
  )
}
