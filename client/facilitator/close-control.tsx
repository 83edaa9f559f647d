/** Closes the session from any phase, after a question. */
import { text } from '../text/text.ts'
import { AskingButton } from './asking-button.tsx'
import type { PanelProps } from './desk.ts'

export function CloseControl({ view, desk }: Pick<PanelProps, 'view' | 'desk'>) {
  const { controls, next } = text.value.console
  const isPlayed = view.progress.phase === 'closing'
  return (
    <AskingButton
      label={controls.closeSession}
      kind="danger"
      lines={[isPlayed ? next.ask.close : next.ask.closeEarly]}
      onYes={() => desk.ask({ type: 'closeSession' })}
    />
  )
}
