/** Waits until `holds`. Throws after `patience` ms, saying for what. */
export async function until(what: string, holds: () => boolean, patience = 60_000): Promise<void> {
  const end = Date.now() + patience
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain: ${what}`)
    await new Promise((done) => setTimeout(done, 20))
  }
}
