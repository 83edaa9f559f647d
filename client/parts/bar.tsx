/** A bar in the one colour that all bars have. */

/** `part` (0-1) of the track is filled. Decorative: the number stands beside it. */
export function Bar({ part }: { readonly part: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-track" width="100" height="10" rx="1.5" />
      <rect class="bar-fill" width={100 * part} height="10" rx="1.5" />
    </svg>
  )
}
