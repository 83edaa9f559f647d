/** What this device keeps between visits. A browser that forbids it is no reason not to play. */

const prefix = 'dilemmaspel.'

let keepsNothing = false

/** From now on nothing that happens on this page is kept: it only shows what another page would look like. */
export function keepNothing(): void {
  keepsNothing = true
}

/** The text kept under a name, or null. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

/** The value kept as JSON under a name; null when there is none, or none that can be read. */
export function keptValue(name: string): unknown {
  try {
    return JSON.parse(kept(name) ?? 'null')
  } catch {
    return null
  }
}

export function keep(name: string, text: string): void {
  if (keepsNothing) return
  try {
    localStorage.setItem(prefix + name, text)
  } catch {
    // Nothing is kept then: the person plays on, and sits down anew after closing the page.
  }
}

/** Wipes what is kept under a name. */
export function forget(name: string): void {
  if (keepsNothing) return
  try {
    localStorage.removeItem(prefix + name)
  } catch {
    // What cannot be wiped was never kept.
  }
}

/** Wipes everything of the game from this device. */
export function forgetEverything(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // A browser that lets nothing be read has nothing to wipe.
  }
}
