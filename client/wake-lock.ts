/** Keeps the screen awake where the browser can (only over https, or on this computer itself). */

let lock: WakeLockSentinel | null = null
let wanted = false

/** Whether this browser, on this address, can keep the screen awake. */
export const canStayAwake = (): boolean => 'wakeLock' in navigator

/** To be called inside a tap, once. The lock is asked for again when the page comes back into view. */
export function stayAwake(): void {
  if (wanted || !canStayAwake()) return
  wanted = true
  document.addEventListener('visibilitychange', () => void ask())
  void ask()
}

/** Asks for the lock on the first tap anywhere on the page. */
export function stayAwakeFromFirstTap(): void {
  document.addEventListener('pointerup', stayAwake, { once: true })
  document.addEventListener('keyup', stayAwake, { once: true })
}

async function ask(): Promise<void> {
  if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
  lock = await navigator.wakeLock.request('screen').catch(() => null)
}
