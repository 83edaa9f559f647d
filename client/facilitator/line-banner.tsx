/** When the line drops: what is safe, and that the room keeps seeing what the head says above it. */
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

export function LineBanner({ view, desk }: Pick<PanelProps, 'view' | 'desk'>) {
  const { line } = text.value.console
  const { vote, autoClose } = view.progress
  const closes = vote !== null && autoClose
  if (desk.connection.status.value !== 'lost') return null
  return (
    <section class="banner console-line" role="alert">
      <strong>{line.down}</strong>
      <span>{line.safe}</span>
      <span>{closes ? line.closes : line.room}</span>
    </section>
  )
}
