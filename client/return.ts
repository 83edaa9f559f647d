/** Moments at which a page may have slept or changed networks: sockets die silently then. */

/** Milliseconds between two signs of life asked while the page is open. */
const interval = 20_000

/** Calls `back` on return to the page, on a new network, and now and then. Returns how to stop. */
export function onReturn(back: () => void): () => void {
  const visible = () => document.visibilityState === 'visible' && back()
  const timer = setInterval(visible, interval)
  document.addEventListener('visibilitychange', visible)
  window.addEventListener('pageshow', visible)
  window.addEventListener('online', back)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', visible)
    window.removeEventListener('pageshow', visible)
    window.removeEventListener('online', back)
  }
}
