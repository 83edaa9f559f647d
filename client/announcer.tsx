/** The one polite voice of a page. */
import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

const spoken = signal('')
let flip = false

/** Says a sentence to screen readers, once. A later sentence takes its place. */
export function announce(sentence: string): void {
  flip = !flip
  // The same sentence twice must be a change, or it is not spoken.
  spoken.value = flip ? sentence : `${sentence}\u00a0`
}

/** Says a sentence when it takes the place of another. The first one comes with the phase, which is announced as a whole. */
export function useVoice(sentence: string): void {
  const before = useRef(sentence)
  useEffect(() => {
    if (before.current !== '' && sentence !== '' && sentence !== before.current) announce(sentence)
    before.current = sentence
  }, [sentence])
}

/** To be put once on a page. */
export function Announcer() {
  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {spoken}
    </div>
  )
}
