/** Trying again until something worked. */

/** Between two tries, ms. */
const pause = 2000

/**
 * A starter of `attempt`: while one is under way or has worked, starting does nothing; one that fails is tried again after
 * `wait` ms, and `onFailure` is told.
 */
export function persistent(attempt: () => Promise<void>, onFailure: () => void, wait = pause): () => void {
  let started = false
  const run = () => {
    attempt().catch(() => {
      onFailure()
      setTimeout(run, wait)
    })
  }
  return () => {
    if (started) return
    started = true
    run()
  }
}
