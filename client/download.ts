/** Files that a page makes of what stands on it. */

/** Saves a text as a file, by a link that is pressed at once. */
export function download(name: string, type: string, body: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([body], { type }))
  link.download = name
  link.click()
  // The browser still reads it when the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
