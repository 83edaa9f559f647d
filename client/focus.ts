/** Focus never falls to the body: when the focused element disappears, focus goes to the page's home. */

/** Guards `root` until the page goes. The home is the first element with `data-focus-home`. */
export function guardFocus(root: HTMLElement): void {
  let last: Element | null = null
  document.addEventListener('focusin', (event) => {
    last = event.target instanceof Element ? event.target : null
  })
  new MutationObserver(() => {
    const fallen = document.activeElement === null || document.activeElement === document.body
    if (!fallen || !last || last.isConnected) return
    last = null
    focusHome()
  }).observe(root, { childList: true, subtree: true })
}

/** Puts focus on the page's home without scrolling. */
export function focusHome(): void {
  document.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true })
}

/** The skip link moves focus, and leaves the address alone: its fragment may hold a key or a code. */
export function followSkipLink(): void {
  document.querySelector('.skip-link')?.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById('main')?.focus()
  })
}
