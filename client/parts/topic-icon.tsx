/** The sign of a topic, in its accent. It names nothing: before the vote the name of a topic could be read as advice. */
import { artOf } from './art.ts'

/** `size` in px. Decorative. */
export function TopicIcon({ topic, size = 28 }: { readonly topic: string; readonly size?: number }) {
  return (
    <svg class="topic-icon" width={size} height={size} data-topic={topic} aria-hidden="true" focusable="false">
      <use href={artOf(`topic-${topic}`)} />
    </svg>
  )
}
